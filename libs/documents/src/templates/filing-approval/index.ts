import { apl, order55 } from '@anjuan/statute';
import type { Template } from '../../template.js';

export const filingApproval: Template = {
  id: 'filing-approval',
  title: { zh: '立案审批表', en: 'Approval of filing' },
  articles: [apl(54, 2), order55(15)],
  fill: ({ act, number, office }) => ({
    template: 'filing-approval',
    form: 'form',
    title: '立案审批表',
    office: office.name,
    number: number || '/',
    date: act.on,
    blocks: [],
  }),
};
