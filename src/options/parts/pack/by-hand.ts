import { askBackground } from '../../../platform/ask';

/** A person's own doing with a pack; the background answers when it is done, and what came of it stands in storage. */
export const byHand = (what: 'ask' | 'take' | 'leave' | 'look') => void askBackground('pack/by-hand', { what });
