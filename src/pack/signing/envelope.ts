import * as z from 'zod/mini';
import { LIMITS } from '../limits';
import { fromBase64, toBase64 } from './base64';
import { publicKey } from './key-set';

/** What an envelope holds. The type is signed with the bytes, so that neither can pass for the other. */
export const PAYLOAD_TYPES = {
  pack: 'application/vnd.second-look.pack+json',
  keys: 'application/vnd.second-look.keys+json',
} as const;
export type Payload = keyof typeof PAYLOAD_TYPES;

const EnvelopeSchema = z.strictObject({
  payloadType: z.enum(PAYLOAD_TYPES),
  payload: z.string(),
  signatures: z
    .array(
      z.strictObject({
        keyid: z.string().check(z.maxLength(64)),
        sig: z.string().check(z.maxLength(88)),
        key: z.optional(publicKey),
      }),
    )
    .check(z.minLength(1), z.maxLength(LIMITS.signatures)),
});

/**
 * `key` is a hint, believed by nobody who has the key pinned: without it, whoever adds a pack by hand would have nothing to
 * compare by telephone. DSSE lets a signature carry more than its own fields.
 */
export type Signature = { keyid: string; sig: Uint8Array<ArrayBuffer>; key?: string | undefined };
export type Envelope = { holds: Payload; bytes: Uint8Array<ArrayBuffer>; signatures: readonly Signature[] };

/** Reads a signed envelope (DSSE, as JSON). Null when it is none; nothing in it is believed yet. */
export function readEnvelope(file: Uint8Array): Envelope | null {
  if (file.byteLength > LIMITS.envelopeBytes) return null;
  const read = EnvelopeSchema.safeParse(jsonOf(file));
  if (!read.success) return null;
  const bytes = fromBase64(read.data.payload);
  const signatures = read.data.signatures.map(({ sig, ...rest }) => ({ ...rest, sig: fromBase64(sig) }));
  if (!bytes || !signatures.every((one): one is Signature => one.sig !== null)) return null;
  const holds = read.data.payloadType === PAYLOAD_TYPES.pack ? 'pack' : 'keys';
  return { holds, bytes, signatures };
}

export function writeEnvelope({ holds, bytes, signatures }: Envelope): string {
  const written = {
    payloadType: PAYLOAD_TYPES[holds],
    payload: toBase64(bytes),
    signatures: signatures.map(({ sig, ...rest }) => ({ ...rest, sig: toBase64(sig) })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** What is really signed: DSSE's pre-authentication encoding, github.com/secure-systems-lab/dsse, protocol.md. */
export function toBeSigned(holds: Payload, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const type = PAYLOAD_TYPES[holds];
  const head = new TextEncoder().encode(`DSSEv1 ${type.length} ${type} ${bytes.length} `);
  const all = new Uint8Array(head.length + bytes.length);
  all.set(head);
  all.set(bytes, head.length);
  return all;
}

function jsonOf(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file));
  } catch {
    return null;
  }
}
