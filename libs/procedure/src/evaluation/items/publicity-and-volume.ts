import { addDays } from '@anjuan/calendar';
import { tracksOf } from '../../kernel/file.js';
import type { PublicationDossier } from '../../publication/dossier.js';
import { personalStrings } from '../../publication/personal.js';
import { publicity as stateOf } from '../../three-systems/publicity.js';
import { type Facts, type Item, type Look, human, items } from '../item.js';

const publications = ({ file }: Facts) =>
  tracksOf<PublicationDossier>(file, 'publication')
    .map((t) => t.dossier)
    .filter((p) => p.published);

function publishedInTime(facts: Facts): Look {
  const { state, dueOn } = stateOf(facts.file, facts.holidays);
  if (state === 'not-due' || !dueOn) return 'na';
  const first = publications(facts)[0]?.published?.on;
  return first !== undefined && first <= dueOn;
}

function masked(facts: Facts): Look {
  const drafts = publications(facts).flatMap((p) => (p.draft ? [p.draft] : []));
  if (drafts.length === 0) return 'na';
  const label = facts.file.dossier.party?.label;
  return drafts.every((d) => d.partyShown === label && ![d.facts, d.place, d.penaltyShown].some(personalStrings));
}

/** I: publicity and upload. */
// prettier-ignore
export const publicity: readonly Item[] = items('scored', [
  ['R53', 2, ['按期公示', 'Published in time'], ['应当公示的是否在七个工作日内公示', 'seven working days where publication is due'], publishedInTime],
  ['R54', 1, ['脱敏', 'Masked'], ['公示的当事人和文字是否含个人信息', 'personal data in what was published'], masked],
]);

/** Local lists give about thirty days from closing to archiving; later is for a person. */
const USUAL_DAYS = 30;

function archivedInTime({ file: { dossier } }: Facts): Look {
  const { archivedOn, closure } = dossier;
  if (!archivedOn || !closure) return 'na';
  return archivedOn <= addDays(closure.on, USUAL_DAYS) ? 'pass' : 'human';
}

/** J: file and format. */
// prettier-ignore
export const volume: readonly Item[] = items('scored', [
  ['R55', 2, ['一案一卷', 'One case, one file'], ['电子案卷由系统按案组卷', 'the system builds one file per case'], ({ file }) => Boolean(file.dossier.caseNumber)],
  ['R56', 2, ['目录页码', 'Contents and pages'], ['归档时是否核对目录、页码、备考表', 'contents, pages and backup form checked on archiving'], ({ file }) => (file.dossier.archivedOn ? 'pass' : 'human')],
  ['R57', 1, ['归档及时', 'Archived in time'], ['结案后三十日内归档；更晚由人判断', 'within thirty days of closing; later is for a person'], archivedInTime],
  ['R58', 2, ['卷面', 'Appearance'], ['空白、涂改由人核对', 'blanks and alterations are for a person'], human],
]);
