import type * as z from 'zod/mini';
import english from '../../public/_locales/en_GB/pack.json';
import { powerOf } from './laws/no-other-powers';
import { type Problem, type ProblemKey, pathOf } from './problem';

type Issue = z.core.$ZodIssue;

/** More would not be read, and a hostile pack could hold a hundred thousand. */
const MOST_PROBLEMS = 100;

/** What the shape has to say against a pack, each with where and a sentence. */
export const toProblems = (issues: readonly Issue[], json: unknown): Problem[] =>
  issues.flatMap((issue) => problemsOf(issue, json)).slice(0, MOST_PROBLEMS);

function problemsOf(issue: Issue, json: unknown): Problem[] {
  const path = pathOf(...issue.path);
  if (issue.code === 'invalid_type' && !isThere(json, issue.path)) return [{ path, key: missingKey(issue.path) }];
  if (isKey(issue.message)) return [{ path, key: issue.message }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: pathOf(...issue.path, key.slice(0, 60)),
        key: powerOf(key),
        fill: { field: key.slice(0, 60) },
      }));
    case 'invalid_type':
      return [{ path, key: 'wrong_kind' }];
    case 'too_big':
      return [{ path, key: tooBig(issue.origin), fill: { most: String(issue.maximum) } }];
    case 'too_small':
      return [{ path, key: issue.origin === 'array' ? missingKey(issue.path) : 'too_small' }];
    case 'invalid_value':
      return isThere(json, issue.path)
        ? [{ path, key: 'not_one_of', fill: { values: issue.values.map(String).join(', ').slice(0, 200) } }]
        : [{ path, key: missingKey(issue.path) }];
    default:
      return [{ path, key: 'wrong_kind' }];
  }
}

const isKey = (message: string): message is ProblemKey => `problem_${message}` in english;

const tooBig = (origin: string): ProblemKey =>
  origin === 'string' ? 'too_long' : origin === 'array' ? 'too_many' : 'too_large';

/** Two things may never be left out: who wrote it, and whom it protects. */
function missingKey(path: readonly PropertyKey[]): ProblemKey {
  if (path[0] === 'writtenBy' || path[0] === 'approvals') return 'nobody_signed';
  if (path.at(-1) === 'protects' || path.at(-1) === 'protectsHow') return 'protects_nobody';
  if (path[0] === 'periods' && path.at(-1) === 'until') return 'period_without_end';
  return 'missing';
}

const isThere = (json: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    json,
  ) !== undefined;
