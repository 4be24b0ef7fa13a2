import { checkBlobs, checkNamed } from './checks/blobs.js';
import { Calendars } from './checks/calendars.js';
import { checkChains } from './checks/chains.js';
import { checkDestroyed } from './checks/destroyed.js';
import { checkFiles } from './checks/files.js';
import { checkLeaves } from './checks/leaves.js';
import { spans } from './checks/pages.js';
import { checkPapers } from './checks/papers.js';
import { checkParties } from './checks/parties.js';
import { People } from './checks/people.js';
import { checkPublished } from './checks/published.js';
import { checkSeries } from './checks/series.js';
import { checkTree } from './checks/tree.js';
import { checkUses } from './checks/uses.js';
import type { Setting } from './setting.js';

/** Everything an agency has stored, against its journals; five hundred files are held in memory at a time. */
export async function auditAgency(setting: Setting): Promise<void> {
  const calendars = new Calendars(setting);
  const people = new People(setting);
  for await (const span of spans(setting.query)) {
    const files = await checkFiles(setting, span);
    await checkPapers(setting, span, files);
    await checkParties(setting, span, files);
    await checkPublished(setting, span, files);
    await checkNamed(setting, files);
    await checkUses(setting, span, files);
    calendars.take(files);
    people.take(files);
  }
  await checkSeries(setting);
  await calendars.check();
  await people.check();
  await checkBlobs(setting);
  await checkDestroyed(setting);
  await checkChains(setting);
  await checkLeaves(setting);
  await checkTree(setting);
}
