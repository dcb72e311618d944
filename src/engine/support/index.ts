import type { Support } from '../types/topic';

export const supports: readonly Support[] = [];
