import { storedSettings } from '../platform/stored';
import { layEverywhere, layInFrame } from './lay-on-desks';

/** Most people want words marked on the page. */
export async function layMarksInFrame(tabId: number, frameId: number): Promise<void> {
  const { marks } = await storedSettings();
  if (!marks) await layInFrame(tabId, frameId, 'noMarks', true);
}

export const layMarksEverywhere = async (): Promise<void> => layEverywhere('noMarks', !(await storedSettings()).marks);
