import { base64, unbase64 } from './base64.js';
import { type Digest, hex, utf8 } from './bytes.js';

/** A signer or verifier key of a signed note. `publicKey` is the raw Ed25519 key, 32 bytes. */
export interface NoteKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

/** One signature line of a note: who, which key (4 bytes in hex), and the signature itself. */
export interface NoteSignature {
  readonly name: string;
  readonly keyHash: string;
  readonly signature: Uint8Array;
}

/** A signed note: text that ends in a line end, and its signatures. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Algorithm bytes of signed notes: a log's own signature, and a witness's timestamped cosignature. */
export const noteAlgorithms = { ed25519: 1, cosignature: 4 } as const;
export type NoteAlgorithm = keyof typeof noteAlgorithms;

const DASH = '\u2014';
const LINE = /^\u2014 (\S+) ([A-Za-z0-9+/]+={0,2})$/;

/** The four bytes that tell keys of one name apart: the hash of name, algorithm and key (C2SP signed-note). */
export async function noteKeyHash({ name, publicKey }: NoteKey, of: NoteAlgorithm, digest: Digest): Promise<string> {
  const head = utf8(`${name}\n`);
  const bytes = new Uint8Array([...head, noteAlgorithms[of], ...publicKey]);
  return hex((await digest(bytes)).slice(0, 4));
}

/** Writes a note with its signatures below. */
export function writeNote({ text, signatures }: Note): string {
  const lines = signatures.map(({ name, keyHash, signature }) => {
    const prefix = keyHash.match(/../g)?.map((pair) => parseInt(pair, 16)) ?? [];
    return `${DASH} ${name} ${base64(new Uint8Array([...prefix, ...signature]))}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/** Reads a signed note. @throws SyntaxError when the text is not one */
export function readNote(written: string): Note {
  const at = written.lastIndexOf('\n\n');
  const lines = written.slice(at + 2).split('\n');
  if (at < 0 || lines.pop() !== '' || lines.length === 0) throw new SyntaxError('not a signed note');
  return { text: written.slice(0, at + 1), signatures: lines.map(readSignature) };
}

function readSignature(line: string): NoteSignature {
  const [, name, blob] = LINE.exec(line) ?? [];
  const bytes = name && blob ? unbase64(blob) : new Uint8Array();
  if (!name || bytes.length < 5) throw new SyntaxError('not a signature line');
  return { name, keyHash: hex(bytes.slice(0, 4)), signature: bytes.slice(4) };
}

/** The head of a log: whose, how many leaves, which root (hex). */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
}

/** The text of a checkpoint (C2SP tlog-checkpoint): origin, size, root in base64, a line each. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  const bytes = Uint8Array.from(root.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  return `${origin}\n${size}\n${base64(bytes)}\n`;
}

/** Reads the text of a checkpoint. @throws SyntaxError when it is none */
export function readCheckpoint(text: string): Checkpoint {
  const [origin, size = '', root = '', end, ...rest] = text.split('\n');
  const bytes = /^[A-Za-z0-9+/]{43}=$/.test(root) ? unbase64(root) : new Uint8Array();
  if (!origin || !/^(0|[1-9]\d*)$/.test(size) || bytes.length !== 32 || end !== '' || rest.length > 0)
    throw new SyntaxError('not a checkpoint');
  return { origin, size: Number(size), root: hex(bytes) };
}

/** What a witness signs: the moment it saw the checkpoint, and the checkpoint (C2SP tlog-cosignature). */
export function cosignedText(text: string, seconds: number): string {
  return `cosignature/v1\ntime ${seconds}\n${text}`;
}
