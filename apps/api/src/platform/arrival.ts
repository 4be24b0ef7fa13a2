import { commitTo, sortedJson } from './digest.js';

/** What is known of a file when it arrives. */
export interface Arrived {
  /** As its sender called it. */
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly scan: string;
  /** What the file says of itself. */
  readonly readings: object | null;
  readonly salt: string;
}

/**
 * The first link of a file's custody chain. The name and the readings may be somebody's own, so the chain only commits to them:
 * once the salt is destroyed nobody can tell what they were. Readings hold fractions, which a body cannot, and go in as text.
 */
export const arrivalDetail = ({ name, bytes, mediaType, scan, readings, salt }: Arrived) => ({
  name: commitTo(name, salt),
  bytes,
  mediaType,
  scan,
  readings: commitTo(sortedJson(readings), salt),
});
