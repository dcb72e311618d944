import type { ComponentChildren } from 'preact';
import type { Context } from '../engine/types/draft';
import type { OfferId } from '../engine/types/offers';
import type { Review } from '../engine/types/review';
import { ConcernView } from './concern-view';
import { type Concern, concernsOf, MOST_IN_VIEW } from './concerns';
import type { Help } from './help';
import { say } from './in-page-words';
import { ReadAsView, WhoSeesView } from './more-view';
import { placeOfOffer } from './offer-places';
import { SupportView } from './support-view';
import { offerWords } from './topic-words';

/** What is shown of one draft, on the card and in the dialog alike. */
export type Says = {
  review: Review;
  context: Context;
  help: Help;
  /** What is said before everything else, where there is such a thing. */
  lead?: ComponentChildren;
  /** What to look for in a picture that is attached. */
  picture?: ComponentChildren;
  /** What can be done about it, below the concerns: safer words, when there are any. */
  actions?: ComponentChildren;
};

export type ReviewViewProps = Says & {
  /** Which concern is opened; the first by itself. */
  opened?: Concern['topic'] | undefined;
  /** When somebody speaks up and is held: the routes stand open, beside the detail. */
  routesOpen?: boolean;
  /** Keeps a draft that speaks up, and opens the form for a concern. */
  onConcern?: ((event: MouseEvent) => void) | undefined;
  onTell?: ((concern: Concern, event: MouseEvent) => void) | undefined;
  onWrong?: ((concern: Concern, event: MouseEvent) => void) | undefined;
  onNever?: ((concern: Concern, event: MouseEvent) => void) | undefined;
  onForGood?: ((concern: Concern, event: MouseEvent) => void) | undefined;
};

/** Whether the one who writes is the one who may be in crisis: nobody is answered. */
export const isOfAuthor = ({ inReplyTo }: Context): boolean => !inReplyTo;

/** All that there is to say of one draft: support first, then at most three concerns, then who reads it, then an offer. */
export function ReviewView({
  review,
  context,
  help,
  opened,
  routesOpen,
  lead,
  picture,
  actions,
  ...on
}: ReviewViewProps) {
  const { onWrong, onNever, onForGood, onConcern, onTell } = on;
  const concerns = concernsOf(review);
  const chosen = concerns.find(({ topic }) => topic === opened) ?? concerns[0];
  const shown = [...new Set([chosen, ...concerns].filter((concern) => concern !== undefined))].slice(0, MOST_IN_VIEW);
  const inCrisis = review.support.includes('person-in-crisis');
  const ofAuthor = isOfAuthor(context);
  const authorInCrisis = inCrisis && ofAuthor;
  const offer = review.offers[0];
  return (
    <>
      {lead}
      {inCrisis && <SupportView support="person-in-crisis" ofAuthor={ofAuthor} help={help} open />}
      {review.leftOut.length > 0 && <p class="assure">{say('not_all_checked')}</p>}
      {review.support.includes('raising-concern') && (
        <SupportView
          support="raising-concern"
          ofAuthor={ofAuthor}
          help={help}
          open={routesOpen || concerns.length === 0}
          onConcern={onConcern}
        />
      )}
      {shown.map((concern, at) => (
        <ConcernView
          key={`${concern.in} ${concern.topic} ${concern.own ?? ''}`}
          concern={concern}
          letter={shown.length > 1 ? `${at + 1}` : null}
          estimate={review.estimate}
          withRule={!authorInCrisis}
          restsOn={concern.own === undefined ? help.restsOn(concern.findings[0].rules) : []}
          open={concern === chosen && !inCrisis}
          onWrong={onWrong && ((event) => onWrong(concern, event))}
          onForGood={onForGood && ((event) => onForGood(concern, event))}
          actions={concern === chosen && actions}
          asks={concern.own === undefined ? null : help.asks(concern.own)}
          onTell={onTell && ((event) => onTell(concern, event))}
          onNever={
            onNever && concern.own !== undefined && help.isNote(concern.own)
              ? (event) => onNever(concern, event)
              : undefined
          }
        />
      ))}
      {concerns.length > shown.length && <p>{say('card_more', { n: concerns.length - shown.length })}</p>}
      {picture}
      {!authorInCrisis && (
        <>
          <WhoSeesView context={context} />
          <ReadAsView review={review} />
        </>
      )}
      {offer && <Offer offer={offer} onOpen={() => help.open(placeOfOffer(offer, context))} />}
    </>
  );
}

/** One line of help at the foot: no mark, no count, no hold. It opens the page behind it. */
const Offer = ({ offer, onOpen }: { offer: OfferId; onOpen: () => void }) => (
  <p class="offer">
    <button type="button" class="quiet" onClick={(event) => event.isTrusted && onOpen()}>
      {offerWords(offer)}
    </button>
  </p>
);
