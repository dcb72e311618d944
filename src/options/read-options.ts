import { openKeys } from '../platform/keys';
import { describedPatterns, grantedPatterns } from '../platform/permission';
import { everythingStored } from '../platform/stored';
import { type Kept, readKept } from '../ui/page/read-kept';

export type OptionsShown = {
  kept: Kept;
  fromStart: readonly string[];
  granted: readonly string[];
  stored: Readonly<Record<string, unknown>>;
  /** The keys that open the popup; empty when none are set. */
  keys: string;
};

export async function readOptions(): Promise<OptionsShown> {
  const kept = await readKept();
  const [granted, stored, keys] = await Promise.all([grantedPatterns(), everythingStored(), openKeys()]);
  return { kept, fromStart: describedPatterns(), granted, stored, keys };
}
