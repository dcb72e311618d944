import type { Sender } from '../platform/asker';
import { placeOf } from '../platform/place';

/** A script of ours in a frame of a tab, as the browser tells of it. */
export type FrameSender = Sender & { frameId?: number; tab?: { id?: number; url?: string } };

/** The page decides, not a frame inside it: a person switches what stands in the address bar. */
export const placeOfSender = ({ tab, origin, url }: FrameSender): string | null =>
  placeOf(tab?.url) ?? placeOf(origin) ?? placeOf(url);
