import type { CivilDate } from '@anjuan/calendar';
import type { CaseFile } from '../kernel/file.js';

/** What must be typed about entries, uploads and archives: the plainest lawful thing. */
export const typedForEntries: Readonly<Record<string, (on: CivilDate, file: CaseFile) => object>> = {
  'classify-breach': () => ({ class: 'general', basis: '城市管理领域失信行为分级清单（待确认）' }),
  'repair-credit': () => ({ corrected: true, performed: true, undertaken: true, note: '当事人申请，经核实已履行。' }),
  'note-inaccuracy': () => ({ what: '当事人来函，称地点写错。' }),
  'draft-other-publication': () => ({ conclusion: '行政强制措施：扣押油烟净化设施一套。' }),
  'clear-other-publication': () => ({ secrecyReviewed: true, privacyReviewed: true }),
  'upload-to-platform': () => ({ receipt: '平台回执0001' }),
  'place-hold': () => ({ ground: 'remedy', reason: '当事人已提起行政诉讼。' }),
  'lift-hold': () => ({ reason: '判决已经生效。' }),
  'propose-destruction': () => ({ appraisal: '保管期限届满，无继续保存价值。' }),
  'transfer-to-public-archive': () => ({ to: '和平区档案馆', receipt: '移交清册2036-1' }),
};
