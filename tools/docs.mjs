// Writes docs/procedure/*.md, docs/glossary.md, docs/access.md and docs/asvs.md; `--check` fails when they are stale.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glossary } from '../libs/statute/dist/index.js';
import { accessPage } from './docs/access-page.mjs';
import { asvsPage } from './docs/asvs-page.mjs';
import { glossaryPage } from './docs/glossary.mjs';
import { indexPage, procedurePage } from './docs/procedure-page.mjs';
import { rulesPage } from './docs/rules-page.mjs';
import { accessTable } from './lib/access-table.mjs';
import { proofModule } from './lib/procedure/proofs.mjs';

const { guardPlaces, procedures, register } = await proofModule('index.js');
const { sightings } = await proofModule('testing/proofs.fixture.js');
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pages = {
  'docs/access.md': accessPage(await accessTable()),
  'docs/asvs.md': asvsPage(),
  'docs/glossary.md': glossaryPage(glossary),
  'docs/procedure/README.md': indexPage(procedures),
  'docs/procedure/rules.md': rulesPage({ register, guardPlaces, seen: sightings(), specs: specTexts() }),
  ...Object.fromEntries(procedures.map((p) => [`docs/procedure/${p.kind}.md`, procedurePage(p)])),
};

/** Specs by path, so that the rule list can say where each rule is proved. */
function specTexts() {
  const dir = join(root, 'libs/procedure/src');
  const specs = readdirSync(dir, { recursive: true })
    .map(String)
    .filter(
      (f) =>
        f.endsWith('.spec.ts') || /^testing\/(rows|consequences)\/.*\.ts$/.test(f) || f.endsWith('rules.fixture.ts'),
    )
    .sort();
  return specs.map((path) => ({ path, text: readFileSync(join(dir, path), 'utf8') }));
}

function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return '';
  }
}

const stale = Object.entries(pages)
  .filter(([path, text]) => read(path) !== text)
  .map(([path]) => path);
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Stale docs: ${stale.join(', ')}. Run: npm run docs`);
    process.exit(1);
  }
  console.log(`${Object.keys(pages).length} generated pages are fresh`);
} else {
  mkdirSync(join(root, 'docs/procedure'), { recursive: true });
  for (const path of stale) writeFileSync(join(root, path), pages[path]);
  console.log(stale.length > 0 ? `written: ${stale.join(', ')}` : 'nothing to write');
}
