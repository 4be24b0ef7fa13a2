/*
 * The fences are tested like anything else: each planted violation must be caught, and its clean counterpart must not.
 * Files are planted in memory, or in a small workspace of their own, never in the sources.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript';
import typescript from 'typescript-eslint';
import { boundaries } from '../lint/boundaries.mjs';
import { zones } from '../lint/zones.mjs';
import { nxCommand } from './build.mjs';
import { inRoot, root } from './paths.mjs';

const LIBRARIES = ['statute', 'calendar', 'journal', 'procedure', 'documents', 'contract'];

describe('fence 1: the compiler', () => {
  const outside = [
    ['the process', 'process.env;'],
    ['buffers', 'Buffer.from([]);'],
    ['the window', 'window.name;'],
    ['the document', 'document.body;'],
    ['the network', "fetch('/');"],
    ['timers', 'setTimeout(() => {}, 1);'],
    ['the console', "console.log('');"],
    ['browser cryptography', 'crypto.subtle;'],
    ['Node cryptography', "import { createHash } from 'node:crypto'; createHash;"],
    ['the file system', "import { readFileSync } from 'fs'; readFileSync;"],
    ['Vue', "import { nothing } from 'vue/nothing'; nothing;"],
  ];
  const clean = 'export const answer: number = Math.max(...[1, 2, 3].toSorted());';

  /** Lines of an in-memory file of the library that its own tsconfig refuses. */
  function refusedLines(library, lines) {
    const folder = inRoot('libs', library);
    const { config } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    const planted = path.join(folder, 'src/planted.ts');
    const text = `${lines.join('\n')}\nexport {};\n`;
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (file) => file === planted || fileExists(file);
    host.getSourceFile = (file, ...rest) =>
      file === planted ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2023) : getSourceFile(file, ...rest);
    // With the library's own entry, whatever its packages bring along in global types counts too.
    const program = ts.createProgram([planted, path.join(folder, 'src/index.ts')], options, host);
    const source = program.getSourceFile(planted);
    const found = program
      .getSemanticDiagnostics(source)
      .map(({ start }) => source.getLineAndCharacterOfPosition(start));
    return new Set(found.map(({ line }) => line));
  }

  for (const library of LIBRARIES)
    it(`${library}: neither Node nor the browser compiles, plain code does`, () => {
      const lines = [...outside.map(([, line]) => line), clean];
      const refused = refusedLines(library, lines);
      for (const [index, [name]] of outside.entries()) assert.ok(refused.has(index), `${name} compiled`);
      assert.ok(!refused.has(lines.length - 1), 'plain code was refused');
    });
});

describe('the linted fences', () => {
  let eslint;
  before(() => {
    // Without a project graph the boundary rule says nothing at all, which would look like success.
    execFileSync(process.execPath, [...nxCommand(), 'show', 'projects'], {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false' },
      stdio: 'ignore',
    });
    eslint = new ESLint({ cwd: root });
  });

  async function rulesBroken(file, code, linter = eslint) {
    const [{ messages }] = await linter.lintText(code, { filePath: file });
    const broken = messages.map(({ ruleId, message, fatal }) => (fatal ? message : ruleId));
    return new Set(broken);
  }

  const caught = (rule, file, code) =>
    it(`catches in ${file}: ${code}`, async () => {
      const broken = await rulesBroken(inRoot(file), code);
      assert.ok(broken.has(rule), `caught only: ${[...broken].join(', ') || 'nothing'}`);
    });

  const passes = (file, code) =>
    it(`lets pass in ${file}: ${code}`, async () => {
      assert.deepEqual([...(await rulesBroken(inRoot(file), code))], []);
    });

  const uses = (name, from) => `import { ${name} } from '${from}';\nexport const used = ${name};\n`;
  const inLibrary = (name) => `libs/${name}/src/planted.ts`;

  describe('fence 2: who may import whom', () => {
    const rule = '@nx/enforce-module-boundaries';
    const forbidden = [
      ['statute', 'procedure'],
      ['calendar', 'statute'],
      ['journal', 'statute'],
      ['procedure', 'documents'],
      ['documents', 'journal'],
      ['contract', 'calendar'],
    ];
    for (const [from, to] of forbidden) caught(rule, inLibrary(from), uses('x', `@anjuan/${to}`));
    for (const library of LIBRARIES) caught(rule, inLibrary(library), uses('ref', 'vue'));
    caught(rule, inLibrary('statute'), uses('IsString', 'class-validator'));
    caught(rule, inLibrary('calendar'), uses('fc', 'fast-check'));
    caught(rule, 'apps/verify/src/planted.mjs', uses('x', '@anjuan/journal'));
    caught(rule, 'apps/e2e/src/planted.ts', uses('x', '@anjuan/procedure'));
    caught(rule, 'apps/web/src/planted.ts', uses('x', '../../api/src/main.js'));
    caught(rule, 'apps/api/src/planted.ts', uses('x', '../../web/src/main.js'));
    caught(rule, inLibrary('statute'), uses('x', '../../calendar/src/index.js'));
    caught('@typescript-eslint/no-restricted-imports', inLibrary('procedure'), uses('seal', '@anjuan/journal'));

    passes(inLibrary('procedure'), uses('apl', '@anjuan/statute'));
    passes(inLibrary('procedure'), uses('IsString', 'class-validator'));
    passes(inLibrary('procedure'), `export type { Entry } from '@anjuan/journal';\n`);
    passes(inLibrary('procedure'), uses('fingerprint', '@anjuan/journal'));
    passes(inLibrary('documents'), uses('x', '@anjuan/procedure'));
    passes('libs/calendar/src/planted.spec.ts', uses('fc', 'fast-check'));
    for (const library of LIBRARIES) passes('apps/api/src/planted.ts', uses('x', `@anjuan/${library}`));
    passes('apps/e2e/src/planted.ts', uses('x', '@anjuan/contract'));

    it('has a row for every project, and none that allows everything', () => {
      const [, { depConstraints }] = boundaries[0].rules[rule];
      const tags = depConstraints.map(({ sourceTag }) => sourceTag);
      const projects = [...fs.readdirSync(inRoot('libs')), ...fs.readdirSync(inRoot('apps'))];
      assert.deepEqual(tags.sort(), projects.map((name) => `scope:${name}`).sort());
      assert.ok(depConstraints.every((row) => !row.onlyDependOnLibsWithTags.includes('*')));
    });
  });

  describe('fence 3: no clock and no chance', () => {
    const impure = [
      ['no-restricted-properties', 'Date.now()'],
      ['no-restricted-properties', 'Math.random()'],
      ['no-restricted-syntax', 'new Date()'],
      ['no-restricted-syntax', 'Date()'],
      ['no-restricted-syntax', 'new globalThis.Date()'],
      ['no-restricted-syntax', 'globalThis.Date.now()'],
      ['no-restricted-syntax', 'globalThis.Math.random()'],
    ];
    for (const [rule, code] of impure) caught(rule, inLibrary('calendar'), `export const x = ${code};\n`);
    caught('no-restricted-properties', inLibrary('procedure'), 'const { now } = Date;\nexport const x = now;\n');
    caught('no-restricted-imports', inLibrary('journal'), uses('createHash', 'node:crypto'));
    caught('no-console', inLibrary('journal'), "console.log('x');\n");
    passes(inLibrary('calendar'), "export const x = new Date('2026-01-01T00:00:00Z').getTime();\n");
    passes(inLibrary('calendar'), 'export const x = Math.max(1, 2);\n');
    passes('libs/calendar/src/planted.spec.ts', 'export const x = Date.now();\n');
    passes('apps/api/src/planted.ts', 'export const x = new Date();\n');
  });

  describe('fence 4: zones inside the apps', () => {
    const PATHS = 'import-x/no-restricted-paths';
    const IMPORTS = 'no-restricted-imports';
    const files = [
      'apps/api/src/cases/case.service.ts',
      'apps/api/src/evidence/upload.service.ts',
      'apps/api/src/platform/clock.ts',
      'apps/web/src/pages/case-page.vue',
      'apps/web/src/features/case-file/index.ts',
      'apps/web/src/features/step-form/index.ts',
      'apps/web/src/shared/api/acts.ts',
    ];
    let top;
    let linter;
    before(() => {
      top = fs.mkdtempSync(path.join(os.tmpdir(), 'anjuan-zones-'));
      for (const file of files) {
        fs.mkdirSync(path.join(top, path.dirname(file)), { recursive: true });
        fs.writeFileSync(path.join(top, file), 'export const x = 1;\n');
      }
      const parse = { files: ['**/*.ts'], languageOptions: { parser: typescript.parser } };
      linter = new ESLint({ cwd: top, overrideConfigFile: true, overrideConfig: [parse, ...zones(top)] });
    });
    after(() => fs.rmSync(top, { recursive: true, force: true }));

    const planted = [
      [PATHS, 'apps/api/src/cases/planted.ts', '../evidence/upload.service.js'],
      [PATHS, 'apps/api/src/platform/planted.ts', '../cases/case.service.js'],
      [PATHS, 'apps/api/src/platform/persistence/planted.ts', '../../cases/case.service.js'],
      [IMPORTS, 'apps/api/src/cases/planted.ts', 'typeorm'],
      [IMPORTS, 'apps/api/src/cases/planted.ts', '@nestjs/typeorm'],
      [IMPORTS, 'apps/api/src/platform/planted.ts', 'typeorm'],
      [PATHS, 'apps/web/src/shared/planted.ts', '../features/case-file/index.js'],
      [PATHS, 'apps/web/src/shared/planted.ts', '@/pages/case-page.vue'],
      [PATHS, 'apps/web/src/features/case-file/planted.ts', '../step-form/index.js'],
      [PATHS, 'apps/web/src/features/case-file/planted.ts', '../../pages/case-page.vue'],
      [PATHS, 'apps/web/src/features/case-file/planted.ts', '@/features/step-form'],
    ];
    for (const [rule, file, from] of planted)
      it(`catches ${from} in ${file}`, async () => {
        const broken = await rulesBroken(path.join(top, file), uses('x', from), linter);
        assert.deepEqual([...broken], [rule]);
      });

    const clean = [
      ['apps/api/src/cases/planted.ts', '../platform/clock.js'],
      ['apps/api/src/cases/planted.ts', './case.service.js'],
      ['apps/api/src/platform/persistence/planted.ts', 'typeorm'],
      ['apps/web/src/pages/planted.ts', '../features/case-file/index.js'],
      ['apps/web/src/features/case-file/planted.ts', '../../shared/api/acts.js'],
      ['apps/web/src/features/case-file/planted.ts', '@/shared/api/acts'],
    ];
    for (const [file, from] of clean)
      it(`lets pass ${from} in ${file}`, async () => {
        assert.deepEqual([...(await rulesBroken(path.join(top, file), uses('x', from), linter))], []);
      });

    for (const folder of ['apps/api/src', 'apps/web/src/features'])
      it(`has a zone for every folder of ${folder}`, async () => {
        const config = await eslint.calculateConfigForFile(inRoot(folder, 'planted.ts'));
        const [, { zones: real }] = config.rules[PATHS];
        const targets = new Set(real.map(({ target }) => target));
        const entries = fs.existsSync(inRoot(folder)) ? fs.readdirSync(inRoot(folder), { withFileTypes: true }) : [];
        const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'testing');
        const missing = folders.filter(({ name }) => !targets.has(inRoot(folder, name)));
        assert.deepEqual(missing, []);
      });
  });

  describe('sizes and habits', () => {
    const lines = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('\n');
    caught(
      'max-lines',
      inLibrary('statute'),
      lines(301, (n) => `export const a${n} = ${n};`),
    );
    caught(
      'max-params',
      inLibrary('statute'),
      'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1, g: 1) => a + b + c + d + e + g;\n',
    );
    caught(
      'max-lines-per-function',
      inLibrary('statute'),
      `export function f() {\n${lines(60, () => '  void 0;')}\n}\n`,
    );
    const branches = lines(10, (n) => `  if (x === ${n}) return ${n};`);
    caught('complexity', inLibrary('statute'), `export function f(x: number) {\n${branches}\n  return x;\n}\n`);
    caught('@typescript-eslint/no-explicit-any', inLibrary('statute'), 'export const x: any = 1;\n');
    caught('import-x/no-default-export', inLibrary('statute'), 'export default 1;\n');
    passes(
      'libs/statute/src/data/planted.ts',
      lines(301, (n) => `export const a${n} = ${n};`),
    );
  });
});
