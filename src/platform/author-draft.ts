import { forget, keep, kept } from './stored';

/** A pack that somebody is writing here, so that a closed tab loses nothing. The authoring page knows its shape. */
export const authorDraft = (): Promise<unknown> => kept('authorDraft');
export const keepAuthorDraft = (work: object): Promise<void> => keep('authorDraft', work);
export const forgetAuthorDraft = (): Promise<void> => forget('authorDraft');
