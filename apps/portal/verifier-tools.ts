import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

const FOLDER = new URL('../verify/', import.meta.url);
const MODULE = 'virtual:tools';
/** Programs and the page; tests, samples and the manifest stay at home. */
const PROGRAM = /^(?!.*\.test\.)[\w-]+\.(mjs|html)$/;

/** Puts the stand-alone programs beside the site as they are, and tells the page their hashes. Nothing of them is run or bundled. */
export function verifierTools(): Plugin {
  const files = readdirSync(FOLDER)
    .filter((name) => PROGRAM.test(name))
    .sort()
    .map((name) => ({ name, source: readFileSync(new URL(name, FOLDER)) }));
  const tools = files.map(({ name, source }) => {
    return { name, bytes: source.length, sha256: createHash('sha256').update(source).digest('hex') };
  });
  return {
    name: 'verifier-tools',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? `export const tools = ${JSON.stringify(tools)};` : undefined),
    generateBundle() {
      for (const { name, source } of files) this.emitFile({ type: 'asset', fileName: `tools/${name}`, source });
    },
  };
}
