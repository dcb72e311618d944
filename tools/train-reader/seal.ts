/**
 * The last step of writing weights: the kernel that ships reads the self-test, its answer is compared with the one that
 * torch wrote into the file, and takes its place, so that a browser can compare to the last bit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { openUnsealed } from '../../src/reader/network';
import { HEAD_BYTES } from '../../src/reader/weights-format';
import { compileKernel } from '../build/compile-kernel';

/** Rounded inputs are all that the kernel has beside torch: on MPNet of six layers they move no logit by this much. */
const MOST_APART = 0.05;

const path = process.argv[2] ?? '';
const file = new Uint8Array(readFileSync(path));
const read = await openUnsealed(await compileKernel(), [file]);
if (!read.ok) throw new Error(`${path}: ${read.problem}`);
const { network, selfTest } = read.value;
const { logits } = network.read(selfTest.pieces, selfTest.draft);
const apart = Math.max(...selfTest.logits.map((logit, label) => Math.abs(logit - (logits[label] ?? Number.NaN))));
console.log(`${path}: ${file.length} bytes, kernel and torch are ${apart.toPrecision(2)} apart in a logit at most`);
if (!(apart < MOST_APART)) process.exit(1);

const tensors = file.subarray(0, HEAD_BYTES + network.head.tensorBytes);
const foot = { labels: network.labels, vocabulary: network.vocabulary, selfTest: { ...selfTest, logits: [...logits] } };
const sealed = Buffer.concat([tensors, Buffer.from(JSON.stringify(foot))]);
sealed.writeUInt32LE(sealed.length - tensors.length, 4 * 11);
writeFileSync(path, sealed);
