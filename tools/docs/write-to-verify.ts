import { writeFileSync } from 'node:fs';
import { toVerify } from './to-verify';

writeFileSync('docs/to-verify.md', toVerify());
