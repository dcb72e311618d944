import type { Profession } from '../engine/types/people';
import type { Card } from '../pack/pack';
import { sourceBy } from './card-words';
import type { Regulator } from './rules/rule';

/** Whose code it is that somebody answers to. Students answer to that of their course, which is not asked. */
const BODY: Partial<Record<Profession, Regulator>> = {
  nurse: 'nmc',
  midwife: 'nmc',
  doctor: 'gmc',
  'allied-health': 'hcpc',
  science: 'hcpc',
  paramedic: 'hcpc',
  pharmacy: 'gphc',
  dental: 'gdc',
  optical: 'goc',
  'social-work': 'social-work-england',
  unregistered: 'skills-for-health',
};

type Sourced = Pick<Card['sources'][number], 'by'>;

/** Sources, or what rests on one, those of the reader's own body first. */
export function ownFirst<T extends Sourced>(sources: readonly T[], profession: Profession | null): readonly T[] {
  const body = profession && BODY[profession];
  if (!body) return sources;
  const own = sourceBy(body);
  return [...sources.filter(({ by }) => by === own), ...sources.filter(({ by }) => by !== own)];
}
