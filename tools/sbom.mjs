/*
 * `npm run sbom [-- FILE]`: what production is made of, as CycloneDX JSON (default sbom.cdx.json), and whether every
 * licence in it is one we may ship. `--check` writes nothing.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { billOfMaterials } from './lib/supply/bill.mjs';
import { licenceCounts, licenceFaults } from './lib/supply/licences.mjs';
import { Stop, runMain } from './lib/stop.mjs';
import { tableLines } from './lib/table.mjs';

await runMain(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
  const bill = billOfMaterials();
  const faults = licenceFaults(bill);
  if (faults.length > 0) throw new Stop(`Licences that were not allowed yet:\n  ${faults.join('\n  ')}`);
  const [file = 'sbom.cdx.json'] = positionals;
  if (!values.check) fs.writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  const counts = licenceCounts(bill).map(([licence, count]) => [licence, String(count)]);
  console.log(tableLines([['licence', 'components'], ...counts]).join('\n'));
  console.log(`${bill.components.length} components${values.check ? '' : `, written to ${file}`}`);
});
