import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { HEADS } from '../../src/engine/models/heads';
import { linear } from '../../src/engine/models/weights/linear';
import { HEAD_BYTES, readHead } from '../../src/reader/weights-format';
import { BUDGET } from '../train/set-thresholds';
import { SHOWN, shippedOn } from './shipped';

type Cell = string | number | null | undefined;
type HeldOut = {
  drafts: number;
  heldOut: Record<string, Record<string, number | null>>;
  topics?: Record<string, { precision: number | null; recall: number | null; f1: number | null; labels: number }>;
};

const READER_WEIGHTS = 'public/reader/weights.bin';
const WEIGHTS = ['src/engine/models/weights', 'src/engine/hostility/weights'];

/** Writers of the model card's figures, each a Markdown table, by the name under which the card asks for them. */
export function figuresOfCard(): Record<string, () => string> {
  const { drafts, heldOut, topics = {} }: HeldOut = JSON.parse(readFileSync('docs/held-out.json', 'utf8'));
  const together: HeldOut = JSON.parse(readFileSync('docs/together.json', 'utf8'));
  return {
    sizes,
    data: () => data(drafts),
    thresholds: () =>
      table(
        ['budget', '%'],
        [
          ['clear drafts that may be spoken to, at most', percent(BUDGET.falseAlarm)],
          ['holds that must be right, at least', percent(BUDGET.holdsRight)],
          ['help shown that must be right, at least', percent(BUDGET.supportRight)],
        ],
      ),
    'held-out': () => styles(heldOut),
    topics: () => byTopic(topics),
    'reader-sizes': readerSizes,
    together: () => styles(together.heldOut),
    'reader-topics': () => byTopic(together.topics ?? {}),
    shipped: () =>
      table(
        ['file', 'drafts', 'recall', 'false alarm'],
        SHOWN.map(shippedOn).map(({ file, drafts: size, recall, falseAlarm }) => [file, size, recall, falseAlarm]),
      ),
  };
}

const styles = (heldOut: HeldOut['heldOut']): string =>
  table(
    ['', 'drafts', 'recall', 'false alarm', 'hold recall', 'hold precision', 'topic F1'],
    Object.entries(heldOut).map(([style, one]) => [
      style,
      ...['drafts', 'recall', 'falseAlarm', 'pauseRecall', 'pausePrecision', 'topicF1'].map((name) => one[name]),
    ]),
  );

const byTopic = (topics: NonNullable<HeldOut['topics']>): string =>
  table(
    ['topic or help', 'precision', 'recall', 'F1', 'labels'],
    Object.entries(topics).map(([id, { precision, recall, f1, labels }]) => [id, precision, recall, f1, labels]),
  );

/** Sizes as the weights' own head tells them. */
function readerSizes(): string {
  const file = readFileSync(READER_WEIGHTS);
  const head = readHead(new Uint8Array(file.subarray(0, HEAD_BYTES)));
  if (!head) throw new Error(`${READER_WEIGHTS} is no file of weights`);
  const { layers, width, heads, feed, pieces, positions, labels } = head;
  return table(
    ['layers', 'width', 'attention heads', 'feed-forward', 'pieces', 'positions', 'labels', 'MB', 'MB gzip'],
    [[layers, width, heads, feed, pieces, positions, labels, megabytes(file.length), megabytes(gzipSync(file).length)]],
  );
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

function sizes(): string {
  const files = WEIGHTS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => ({ file, bytes: gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length })),
  );
  return [
    `${HEADS.length} heads over ${linear.features} features.`,
    '',
    table(
      ['weights', 'kB gzip'],
      [
        ...files.map(({ file, bytes }): Cell[] => [file.replace('.ts', ''), kilobytes(bytes)]),
        ['all', kilobytes(files.reduce((sum, { bytes }) => sum + bytes, 0))],
      ],
    ),
  ].join('\n');
}

function data(learnt: number): string {
  const rows = ['train', 'own'].map((folder): Cell[] => {
    const files = readdirSync(`corpus/${folder}`).filter((file) => file.endsWith('.jsonl'));
    const lines = files.flatMap((file) => readFileSync(`corpus/${folder}/${file}`, 'utf8').split('\n').filter(Boolean));
    return [`corpus/${folder}`, files.length, lines.length];
  });
  return [
    table(['folder', 'files', 'drafts'], rows),
    '',
    `${learnt} texts in all with the topics' examples and open headlines.`,
  ].join('\n');
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
const percent = (share: number) => Math.round(share * 1000) / 10;

function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`;
  return [line(columns), line(columns.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
