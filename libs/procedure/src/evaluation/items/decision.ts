import { fineFen } from '../../dossier/penalty.js';
import { humanIf, onDecision } from '../asking.js';
import { type Item, human, items } from '../item.js';

/** F: the decision. */
// prettier-ignore
export const decision: readonly Item[] = items('scored', [
  ['R37', 4, ['决定书要素', 'Statutory contents'], ['文号、事实、依据、内容、缴款机构是否齐全；印章由人核对', 'number, facts, basis, penalty and bank; the seal is for a person'],
    onDecision((_f, d) => Boolean(d.number && d.facts) && d.basis.length > 0 && d.penalties.length > 0 && (fineFen(d) === 0 || Boolean(d.bank)))],
  ['R38', 4, ['事实表述', 'Wording of the facts'], ['由人阅读判断', 'for a person to read'], human],
  ['R39', 2, ['证据列举', 'Evidence listed'], ['由人阅读判断', 'for a person to read'], human],
  ['R40', 3, ['条款引用', 'Provisions cited'], ['依据是否引到条；准确性由人判断', 'whether the basis names its article; else for a person'],
    onDecision((_f, d) => (d.basis.every((b) => /第.+条/u.test(b)) ? 'pass' : 'human'))],
  ['R41', 2, ['说理', 'Reasoning'], ['裁量和申辩的回应由人阅读', 'the reasoning is for a person to read'], onDecision((_f, d) => humanIf(d.reasons.trim() !== ''))],
  ['R42', 2, ['救济告知', 'Remedies'], ['决定书由系统模板制发，载明复议诉讼期限', 'the paper comes from the template with remedies and periods'], onDecision((_f, d) => Boolean(d.number))],
  ['R43', 2, ['文号和文字', 'Number and wording'], ['文号格式；错别字由人核对', 'pattern of the number; typing errors are for a person'], onDecision((_f, d) => /[〔[]\d{4}[〕\]].*\d+号$/u.test(d.number ?? ''))],
]);
