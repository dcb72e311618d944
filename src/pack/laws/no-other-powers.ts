import type { ProblemKey } from '../problem';

/**
 * What somebody may try to write into a pack. The shape knows no such field, so it is refused in any case; for these the
 * sentence says why no field will come.
 */
const POWERS: readonly [RegExp, ProblemKey][] = [
  [/speak|whistle|concern|route|lane|protect(?:ed)?line|guardianonly/i, 'no_speak_up'],
  [/private|message|dm$|direct/i, 'no_private_messages'],
  [/memory|remember|dismiss|history/i, 'no_memory'],
  [/quiet|level|mode|snooze|enforce|disabled|hide|onboarding/i, 'no_settings'],
  [/telemetry|analytics|report|count|log|beacon|webhook|track|notify|audit/i, 'no_telemetry'],
  [/script|code$|css|html|style|onload|function/i, 'script'],
  [/regex|pattern|match|expression/i, 'no_expressions'],
  [/image|picture|photo|icon|src|background|logo/i, 'remote_picture'],
  [/outcome|pause|block|severity|hold/i, 'no_outcome'],
  [/forbid|ban|prohibit|disallow/i, 'forbids'],
];

export const powerOf = (field: string): ProblemKey => POWERS.find(([name]) => name.test(field))?.[1] ?? 'unknown_field';
