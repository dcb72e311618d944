import { useEffect, useState } from 'preact/hooks';
import type { TopicId } from '../engine/types/topics';
import type { LastHold } from '../platform/messages';
import { popupWords as say } from '../platform/popup-words';
import { spokenLanguage } from '../platform/words';

type TitleOf = (topic: TopicId) => string;

/** Why a post last waited on the open page: one line, which opens to the topics. Only that page knows, and forgets. */
export function LastHoldLine({ hold: { topics, agoMs } }: { hold: LastHold }) {
  // What topics are called is long in two languages, and seldom needed: the first screen does not wait for it
  const [titleOf, setTitleOf] = useState<TitleOf | null>(null);
  useEffect(() => void import('../ui/topic-words').then(({ topicTitle }) => setTitleOf(() => topicTitle)), []);
  return (
    <details class="hold">
      <summary>{say('hold_title', { time: momentOf(Date.now() - agoMs) })}</summary>
      <p>{say('hold_why')}</p>
      <ul>{titleOf && topics.map((topic) => <li key={topic}>{titleOf(topic)}</li>)}</ul>
      <p class="hint">{say('hold_private')}</p>
    </details>
  );
}

/** The time, with the day where that is another. @param at milliseconds since 1970 */
function momentOf(at: number): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  const day = isToday ? {} : ({ day: 'numeric', month: 'numeric' } as const);
  return new Date(at).toLocaleString(spokenLanguage(), { hour: '2-digit', minute: '2-digit', hour12: false, ...day });
}
