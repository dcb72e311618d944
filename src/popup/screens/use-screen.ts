import { useHash } from '../../ui/page/use-hash';
import { type Screen, screenOf } from './screens';

/** The screen that the address names. */
export const useScreen = (): Screen => screenOf(useHash());
