import * as z from 'zod/mini';
import { handed, handOver, takeBack } from './stored';

/** Drafts that the person wants to come back to: in the browser's memory until it closes, for the popup alone. */
const LaterDrafts = z.array(
  z.strictObject({
    /** The place where it was written, as `placeOf` writes it. */
    place: z.string().check(z.maxLength(253)),
    text: z.string().check(z.maxLength(200_000)),
    /** Milliseconds since 1970. */
    keptAt: z.number(),
  }),
);
export type LaterDraft = z.infer<typeof LaterDrafts>[number];

/** More would be a store, not a pause. */
const MOST = 10;

export async function laterDrafts(): Promise<readonly LaterDraft[]> {
  const read = LaterDrafts.safeParse(await handed('laterDrafts'));
  return read.success ? read.data : [];
}

export async function keepLater(draft: LaterDraft): Promise<void> {
  const others = (await laterDrafts()).filter(({ text }) => text !== draft.text);
  await handOver('laterDrafts', LaterDrafts.parse([draft, ...others].slice(0, MOST)));
}

export async function letGoOfLater({ text }: LaterDraft): Promise<void> {
  const others = (await laterDrafts()).filter((one) => one.text !== text);
  await (others.length > 0 ? handOver('laterDrafts', others) : takeBack('laterDrafts'));
}
