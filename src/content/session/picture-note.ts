import { Component, type ComponentChildren, h } from 'preact';
import { followAttachments } from '../../composer/attachments';
import type { LiveComposer } from '../../composer/live-composer';
import type { Attachment, Context } from '../../engine/types/draft';
import type { Review } from '../../engine/types/review';
import { askBackground } from '../../platform/ask';
import { spokenLanguage } from '../../platform/words';
import { nothingKnownOf, type PictureFacts } from '../../ui/picture-facts';
import type { Desk } from '../desk';

/** The look-list of one composer: what is attached, and what its files say of themselves. Files are read and let go. */
export type PictureNote = {
  /** The list, or null where nothing that can be seen is attached. */
  says(context: Context): ComponentChildren;
  /** Whether there is a list that the person has not had open yet. */
  waits(context: Context): boolean;
  had(context: Context): void;
  /** The draft has gone, and its pictures with it. */
  forget(): void;
};

type Parts = { desk: Desk; isInUse(): boolean; onKnown(): void };

export function pictureNote(composer: LiveComposer, { desk, isInUse, onKnown }: Parts): PictureNote {
  let facts: PictureFacts[] = [];
  let asked: Promise<unknown> | null = null;
  let hadSoMany = 0;

  /** What reads and shows pictures comes with the first of them: most drafts have none. */
  const load = () => {
    asked ??= desk.pictures ? Promise.resolve() : askBackground('picture/load', {}).then(onKnown);
    return asked;
  };
  const kindsIn = ({ attachments = [] }: Context) => {
    const shown = attachments.map(({ kind }) => kind).filter((kind) => kind === 'image' || kind === 'video');
    return shown.length > facts.length ? shown : facts.map(({ kind }) => kind);
  };

  followAttachments(composer, isInUse, async (files) => {
    await load();
    const read = files.map((file) =>
      desk.pictures?.read(file).catch(() => nothingKnownOf(file.type.startsWith('video') ? 'video' : 'image')),
    );
    for (const known of await Promise.all(read)) if (known) facts.push(known);
    if (!composer.signal.aborted) onKnown();
  });

  return {
    says(context) {
      const kinds = kindsIn(context);
      if (kinds.length === 0) return null;
      const described = (context.attachments ?? []).some(isDescribed);
      const says = { kinds, facts, described, platform: context.platform };
      return h(Soon, { load, view: () => desk.pictures?.view(says, spokenLanguage()) });
    },
    waits: (context) => kindsIn(context).length > hadSoMany,
    had(context) {
      hadSoMany = kindsIn(context).length;
    },
    forget() {
      facts = [];
      hadSoMany = 0;
    },
  };
}

/** Drawn as soon as what draws it has come. */
class Soon extends Component<{ load(): Promise<unknown>; view(): ComponentChildren }> {
  override componentDidMount() {
    void this.props.load().then(() => this.forceUpdate());
  }
  render() {
    return this.props.view();
  }
}

const isDescribed = ({ alt }: Attachment) => alt !== undefined;

const OF_CARE: ReadonlySet<string> = new Set(['care', 'ward', 'bed', 'condition']);

/** Whether the words too point at a patient or a clinical place: then the list stands beside what holds the draft. */
export const pointsAtCare = ({ findings, mentions, estimate }: Review): boolean =>
  estimate !== null ||
  findings.some(({ protects }) => protects === 'patient' || protects === 'relative') ||
  mentions.some(({ kind }) => OF_CARE.has(kind));
