import { Component } from 'preact';
import type { Edit } from '../engine/reword/edit';
import type { LineId } from '../engine/reword/lines';
import type { Plan } from '../engine/reword/plan';
import type { Review } from '../engine/types/review';
import { sizeInWords } from './estimate-words';
import { accessKey } from './modal-keys';
import { piecesOf } from './reword-pieces';
import { lineWords, sayReword as say } from './reword-words';

/** What can be said more safely of one draft. */
export type Rewording = {
  text: string;
  review: Review;
  plan: Plan | null;
  lines: readonly { id: LineId; edit: Edit }[];
  /** Whether the page can be relied on to take words from us. */
  canUse: boolean;
};

export type RewordProps = {
  /** Asked after everything else is drawn: every rewording is looked at like a draft, which takes a moment. */
  offer(): Rewording | null;
  onUse(edits: readonly Edit[], event: MouseEvent): void;
  /** Says whether the words could be copied. */
  onCopy(text: string): Promise<boolean>;
};

type State = { rewording: Rewording | null; copied: boolean | null };

/** Safer words and ready lines, each with a look at how the draft would read. */
export class Reword extends Component<RewordProps, State> {
  override state: State = { rewording: null, copied: null };
  #asking: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount() {
    this.#asking = setTimeout(() => this.setState({ rewording: this.props.offer() }));
  }

  override componentWillUnmount() {
    clearTimeout(this.#asking);
  }

  #copy = async (event: MouseEvent, text: string) => {
    if (isMeant(event)) this.setState({ copied: await this.props.onCopy(text) });
  };

  #use = (event: MouseEvent, edits: readonly Edit[]) => isMeant(event) && this.props.onUse(edits, event);

  override render(_: RewordProps, { rewording, copied }: State) {
    if (!rewording || (!rewording.plan && rewording.lines.length === 0)) return null;
    const { plan, lines, canUse, text } = rewording;
    return (
      <section class="reword">
        {plan && (
          <>
            <h4>{say('title')}</h4>
            <Preview text={text} edits={plan.edits} />
            <p class="gain">{[gain(rewording, plan), left(plan)].filter((words) => words !== null).join(' ')}</p>
            <div class="choices">
              {canUse && (
                <button
                  type="button"
                  class="first"
                  {...accessKey('U')}
                  onClick={(event) => this.#use(event, plan.edits)}
                >
                  {say('use')}
                </button>
              )}
              <button type="button" {...accessKey('C')} onClick={(event) => void this.#copy(event, plan.text)}>
                {say('copy')}
              </button>
            </div>
          </>
        )}
        {lines.length > 0 && <h4>{say(isInterest(lines) ? 'interests' : 'lines')}</h4>}
        {lines.map(({ id, edit }, at) => (
          <div class="line" key={id}>
            <p>{lineWords(id)}</p>
            <div class="choices">
              {canUse && (
                <button
                  type="button"
                  {...accessKey(LINE_KEYS.charAt(at))}
                  onClick={(event) => this.#use(event, [edit])}
                >
                  {say('use_line')}
                </button>
              )}
              <button type="button" onClick={(event) => void this.#copy(event, lineWords(id))}>
                {say('copy')}
              </button>
            </div>
          </div>
        ))}
        <p class="after" role="status">
          {copied === null ? say(canUse ? 'undo' : 'only_copy') : say(copied ? 'copied' : 'copy_by_hand')}
        </p>
      </section>
    );
  }
}

/** One for each line; never more are offered than these. */
const LINE_KEYS = 'IJKM';

/** One press of a pointer or a key, our own pressing of a printed key included: nothing else reaches a closed root. */
const isMeant = ({ isTrusted, detail }: MouseEvent) => (isTrusted ? detail <= 1 : detail === 0);

const isInterest = (lines: Rewording['lines']) => lines.every(({ id }) => id.startsWith('interest'));

const Preview = ({ text, edits }: { text: string; edits: readonly Edit[] }) => (
  <p class="preview">
    {piecesOf(text, edits).map((piece, at) =>
      'same' in piece ? (
        piece.same
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
        <span key={at}>
          {piece.comes === '' && <span class="hidden">{say('goes')} </span>}
          <del>{piece.goes}</del>
          {piece.comes !== '' && (
            <>
              <span class="hidden"> {say('becomes')} </span>
              <ins>{piece.comes}</ins>
            </>
          )}
        </span>
      ),
    )}
  </p>
);

/** Who could fit before and after, where a story is told and the words make a difference that can be said. */
function gain({ review }: Rewording, { review: after }: Plan): string | null {
  const isStory = [...review.findings, ...after.findings].some(({ topic }) => topic === 'patient-jigsaw');
  if (!review.estimate || !isStory) return null;
  const before = sizeInWords(review.estimate.people);
  if (!after.estimate) return say('fits_nobody', { before });
  const size = sizeInWords(after.estimate.people);
  return size === before ? null : say('fits', { before, after: size });
}

const left = ({ review: { outcome } }: Plan): string =>
  say(outcome === 'clear' ? 'then_clear' : outcome === 'advise' ? 'then_note' : 'then_more');
