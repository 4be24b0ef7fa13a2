import { createHash } from 'node:crypto';
import { docsPolicy } from './policies.js';

const BLOCK = /<style>([^]*?)<\/style>/g;
const ATTRIBUTE = / style="([^"]*)"/g;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page of the API's description brings styles of its own: they are allowed by their hashes, and nothing else is. */
export function policyOfDocs(html: unknown): string {
  const text = typeof html === 'string' ? html : '';
  const styles = [...text.matchAll(BLOCK), ...text.matchAll(ATTRIBUTE)].map(([, style = '']) => hashOf(style));
  return docsPolicy([...new Set(styles)]);
}
