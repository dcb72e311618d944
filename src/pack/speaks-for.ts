import type { Context } from '../engine/types/draft';
import type { PageAccount } from './for-pages';

/**
 * Whether a draft goes out from an account that the organisation named in its pack: it then counts as `official`. Names
 * are compared whole: an account that only resembles one of them is somebody's own.
 */
export const speaksFor = (
  { account, platform }: Pick<Context, 'account' | 'platform'>,
  accounts: readonly PageAccount[],
): boolean => {
  const shown = (account ?? '')
    .split(/\n|\s(?=@)/)
    .map(plain)
    .filter((name) => name !== '');
  return accounts.some(
    ({ platform: where, handle }) =>
      plainPlatform(where) === plainPlatform(platform ?? '') && shown.includes(plain(handle)),
  );
};

/** As people write names: with a capital letter or not, `@` or not. */
const plain = (name: string): string => name.trim().toLowerCase().replace(/^@/, '');

/** `Twitter`, `X (formerly Twitter)` and `x` are one. */
function plainPlatform(name: string): string {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  return /^(?:x|x?(?:formerly)?twitter)$/.test(letters) ? 'x' : letters;
}
