import { deliveryWords } from '../../../guidance/delivery-words';
import { findAbout } from '../../../guidance/tell/about';
import { mailLink } from '../../../guidance/tell/mail-link';
import { beginNote, CHOICES, subjectOf } from '../../../guidance/tell/note';
import { readerOf } from '../../../guidance/tell/source';
import { tellWords as say } from '../../../guidance/tell-words';
import { ownVersion } from '../../../platform/own-version';
import { PickOne } from '../../../ui/page/pick-one';
import { topicTitle } from '../../../ui/topic-words';
import { Page } from '../page';
import type { Given } from '../screens';
import { NoteBox } from './note-box';
import { SendNote } from './send-note';
import { ToWhom } from './to-whom';
import { useNote } from './use-note';

type TellGiven = Pick<Given, 'guidance' | 'pack' | 'kept' | 'rest'>;

/** A note to those who wrote a card or a topic. The person reads the whole of it, and sends it; nothing of it is kept. */
export const TellScreen = (given: TellGiven) => <Tell key={given.rest.join('/')} {...given} />;

function Tell({ guidance, pack: state, kept, rest }: TellGiven) {
  const pack = state.state === 'in-force' ? state.pack : null;
  const about = findAbout(rest, { guidance, pack });
  const title = about.kind === 'topic' ? topicTitle(about.topic) : '';
  const { note, choice, opening, write, choose } = useNote(
    rest.join('/'),
    about.kind === 'nothing' ? 'missing' : null,
    () => beginNote({ about, topicTitle: title, pack, version: ownVersion() }),
  );
  const reader = readerOf(about, pack);
  const subject = subjectOf({ about });
  return (
    <Page title={say('title')} back={about.kind === 'card' ? `#card/${about.card.id}` : '#home'}>
      <p>{say('lead')}</p>
      <p class="callout">{say('private')}</p>
      <PickOne
        id="choice"
        label={say('choice')}
        options={[['', say('choice_none')], ...CHOICES.map((one) => [one, say(`choice_${one}`)] as const)]}
        chosen={choice ?? ''}
        onPick={(now) => choose(now || null)}
      />
      <NoteBox note={note} gap={opening.length} onWrite={write} />
      <ToWhom reader={reader} youChoose={about.kind === 'topic' || about.kind === 'term'} subject={subject} />
      {!reader && kept.policy.supportContact && (
        <p class="hint">{deliveryWords('support_contact', { contact: kept.policy.supportContact })}</p>
      )}
      <SendNote note={note} link={mailLink({ to: reader?.mail ?? '', subject, body: note })} />
    </Page>
  );
}
