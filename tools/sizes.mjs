/*
 * Prints how long files and functions of the own tree are, beside what is aimed at, and the longest of each, so that a
 * worse 95th percentile can be explained in the change that brought it.
 */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './lib/build.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { isMain, runMain } from './lib/stop.mjs';
import { tableLines } from './lib/table.mjs';

const COUNTED = /\.(ts|mjs|vue)$/;
/** Data is looked up, not read through; what is generated nobody writes. */
const APART = /\/(data|i18n|generated|migrations)\/|\.d\.ts$/;

/** Value below which the given share of the sorted numbers lies. */
export const percentile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** The program text of a Vue component, its other lines left blank so that line numbers stay. */
function scriptOf(text) {
  const [, before, script] = /^([\s\S]*?<script[^>]*>)([\s\S]*?)<\/script>/.exec(text) ?? [];
  return script === undefined ? '' : before.replace(/[^\n]/g, '') + script;
}

const countLines = (text) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

const decides = new Set([
  ...[ts.SyntaxKind.IfStatement, ts.SyntaxKind.ConditionalExpression, ts.SyntaxKind.CaseClause],
  ...[ts.SyntaxKind.ForStatement, ts.SyntaxKind.ForOfStatement, ts.SyntaxKind.ForInStatement],
  ...[ts.SyntaxKind.WhileStatement, ts.SyntaxKind.DoStatement, ts.SyntaxKind.CatchClause],
]);
const shortCircuits = new Set([
  ...[ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken],
]);

const isDecision = (node) =>
  decides.has(node.kind) || (ts.isBinaryExpression(node) && shortCircuits.has(node.operatorToken.kind));

/** Decisions of a function, without those of functions inside it. */
function complexity(node, self = node) {
  let total = node === self ? 1 : Number(isDecision(node));
  ts.forEachChild(node, (child) => {
    if (!ts.isFunctionLike(child)) total += complexity(child, self);
  });
  return total;
}

/** Every function with a body in a file: where, how long, how many parameters, how many ways through. */
function functionsIn(file, text) {
  const source = ts.createSourceFile(file, file.endsWith('.vue') ? scriptOf(text) : text, ts.ScriptTarget.ES2023, true);
  const line = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
  const found = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body) {
      const at = line(node.getStart());
      const measures = { parameters: node.parameters.length, complexity: complexity(node) };
      found.push({ where: `${file}:${at}`, lines: line(node.getEnd()) - at + 1, ...measures });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function readTree() {
  const files = ['libs', 'apps', 'tools'].flatMap((group) => [...sourceFiles(inRoot(group))]);
  return files
    .map((file) => path.relative(root, file).replaceAll(path.sep, '/'))
    .filter((file) => COUNTED.test(file) && !APART.test(file))
    .map((file) => ({ file, text: fs.readFileSync(inRoot(file), 'utf8') }));
}

function foldersOf(tree) {
  const counts = new Map();
  for (const { file } of tree) counts.set(path.posix.dirname(file), (counts.get(path.posix.dirname(file)) ?? 0) + 1);
  return [...counts].map(([where, lines]) => ({ where, lines }));
}

const byLines = (a, b) => b.size - a.size;

/** One row of the table, and the places that are longest. */
function measure(name, aim, stop, items) {
  const sizes = items.map(({ size }) => size).sort((a, b) => a - b);
  const figures = [percentile(sizes, 0.5), percentile(sizes, 0.95), sizes.at(-1) ?? 0];
  return { row: [name, items.length, ...figures, aim, stop], longest: [...items].sort(byLines).slice(0, 3), name };
}

const sized = (items, key) => items.map((item) => ({ where: item.where, size: item[key] }));

function measures(tree) {
  const files = tree.map(({ file, text }) => ({ where: file, size: countLines(text) }));
  const functions = tree.flatMap(({ file, text }) => functionsIn(file, text));
  return [
    measure('file, lines', '50 / 200', '300', files),
    measure(
      'Vue component, lines',
      '100',
      '250',
      files.filter(({ where }) => where.endsWith('.vue')),
    ),
    measure('function, lines', '8 / 30', '60', sized(functions, 'lines')),
    measure('parameters', '≤ 3', '5', sized(functions, 'parameters')),
    measure('cyclomatic complexity', '≤ 5', '10', sized(functions, 'complexity')),
    measure('files in a folder', '≤ 12', '–', sized(foldersOf(tree), 'lines')),
  ];
}

async function main() {
  const found = measures(readTree());
  const heading = ['', 'count', 'median', '95 %', 'largest', 'aim', 'lint stops at'];
  console.log(tableLines([heading, ...found.map(({ row }) => row)]).join('\n'));
  for (const { name, longest } of found)
    console.log(
      `\nlargest ${name}\n${longest.map(({ size, where }) => `  ${String(size).padStart(4)}  ${where}`).join('\n')}`,
    );
}

if (isMain(import.meta)) await runMain(main);
