import type { ComponentChildren } from 'preact';
import type { Estimate } from '../engine/types/review';
import { type Concern, isPhrase, quoteOf, toldOf } from './concerns';
import { estimateWords } from './estimate-words';
import { say } from './in-page-words';
import { accessKey } from './modal-keys';
import { ownWords, topicWords } from './topic-words';

export type ConcernViewProps = {
  concern: Concern;
  /** The key that opens it; null where it is the only one. */
  letter: string | null;
  estimate: Estimate | null;
  /** Someone in crisis is shown no rule. */
  withRule: boolean;
  /** What the rule rests on, a line each. */
  restsOn: readonly string[];
  open: boolean;
  onWrong?: ((event: MouseEvent) => void) | undefined;
  /** Offered of a short phrase alone, where the browser can keep it without keeping the words. */
  onForGood?: ((event: MouseEvent) => void) | undefined;
  /** What the organisation says of its own term. */
  asks: string | null;
  /** What can be done about it at once. */
  actions?: ComponentChildren;
  /** A note to those who wrote it, which the person sends. */
  onTell?: ((event: MouseEvent) => void) | undefined;
  /** Offered of an organisation's own term alone. */
  onNever?: ((event: MouseEvent) => void) | undefined;
};

/** One concern, explained: what, who, how to keep the point; then the tests, when it is fine, and the rule. */
export function ConcernView({
  concern,
  letter,
  estimate,
  withRule,
  restsOn,
  open,
  asks,
  actions,
  ...on
}: ConcernViewProps) {
  const { onWrong, onForGood, onNever, onTell } = on;
  const because = [...new Set(toldOf(concern).map((finding) => finding.because))];
  const noticed = { ...concern, because, quote: quoteOf(concern) };
  const words = concern.own === undefined ? topicWords(noticed) : ownWords(noticed, asks);
  return (
    <details class="concern" open={open} data-outcome={concern.outcome}>
      <summary {...(letter && accessKey(letter))}>
        <span class="dot" />
        <h3>
          {words.title} {concern.outcome === 'advise' && <span class="note">{say('only_note')}</span>}
        </h3>
      </summary>
      <p class="what">
        {[words.what, ...words.because].join(' ')}
        {concern.in !== 'text' && ` ${say(concern.in === 'alt' ? 'seen_in_alt' : 'seen_in_answered')}`}
      </p>
      {concern.topic === 'patient-jigsaw' && estimate && <p class="fits">{estimateWords(estimate).join(' ')}</p>}
      {words.keep && <Part name="keep" text={words.keep} />}
      {actions}
      {onWrong && (
        <button type="button" class="quiet" {...accessKey('W')} onClick={onWrong}>
          {say('wrong')}
        </button>
      )}
      {onForGood && concern.own === undefined && isPhrase(concern) && (
        <details class="for-good">
          <summary {...accessKey('G')}>{say('for_good')}</summary>
          <p>{say('for_good_says')}</p>
          <button type="button" class="quiet" {...accessKey('H')} onClick={onForGood}>
            {say('for_good_do')}
          </button>
        </details>
      )}
      {onNever && (
        <button type="button" class="quiet" {...accessKey('N')} onClick={onNever}>
          {say('own_never')}
        </button>
      )}
      <dl>
        <Term name="whom" text={words.protects} />
        <Term name="lift" text={words.lift} />
        <Term name="compare" text={words.compare} />
        <Term name="fine" text={words.fine} />
        {withRule && <Term name="rule" text={words.rule} restsOn={restsOn} />}
      </dl>
      {onTell && (
        <button type="button" class="quiet" {...accessKey('B')} onClick={onTell}>
          {say('tell')}
        </button>
      )}
    </details>
  );
}

type Part = 'keep' | 'whom' | 'lift' | 'compare' | 'fine' | 'rule';

const Part = ({ name, text }: { name: Part; text: string }) => (
  <div class={name}>
    <h4>{say(name)}</h4>
    <p>{text}</p>
  </div>
);

type TermProps = { name: Part; text: string | null; restsOn?: readonly string[] };

const Term = ({ name, text, restsOn = [] }: TermProps) =>
  text === null ? null : (
    <div>
      <dt>{say(name)}</dt>
      <dd>{text}</dd>
      {restsOn.map((line) => (
        <dd class="rests-on" key={line}>
          {line}
        </dd>
      ))}
    </div>
  );
