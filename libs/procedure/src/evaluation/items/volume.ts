import { addDays } from '@anjuan/calendar';
import { type Facts, type Item, type Look, human, items } from '../item.js';

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
