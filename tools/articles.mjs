/*
 * Checks that every `@article X` in a doc comment names an article the statute library knows, so that no citation can
 * rot. Needs the built library.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourceFiles } from './lib/build.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { isMain, runMain, Stop } from './lib/stop.mjs';

const TAG = /@article\s+(\S+)/g;

/** Citations in a text, each with its line. */
export const citations = (text) =>
  text.split('\n').flatMap((line, index) =>
    // Only doc comments count; a decorator or a string of the same spelling does not.
    /^\s*(\/\*)?\*/.test(line) ? [...line.matchAll(TAG)].map(([, id]) => ({ id, line: index + 1 })) : [],
  );

/** Whether the statute knows the id; its `article` either throws or answers with nothing when it does not. */
function isKnown(article, id) {
  try {
    return Boolean(article(id));
  } catch {
    return false;
  }
}

const isCode = (file) => /\.(ts|vue|mjs)$/.test(file);

function citationsOfTree() {
  const files = ['libs', 'apps'].flatMap((group) => [...sourceFiles(inRoot(group))]).filter(isCode);
  return files.flatMap((file) =>
    citations(fs.readFileSync(file, 'utf8')).map((citation) => ({ ...citation, file: path.relative(root, file) })),
  );
}

async function main() {
  const { article } = await import(pathToFileURL(inRoot('libs/statute/dist/index.js')).href);
  if (typeof article !== 'function') throw new Stop('libs/statute exports no function `article(id)`.');
  const cited = citationsOfTree();
  const unknown = cited.filter(({ id }) => !isKnown(article, id));
  const lines = unknown.map(({ file, line, id }) => `  ${file}:${line}  ${id}`);
  if (unknown.length > 0) throw new Stop(`Cited articles the statute does not know:\n${lines.join('\n')}`);
  console.log(`${cited.length} citations, all known to the statute.`);
}

if (isMain(import.meta)) await runMain(main);
