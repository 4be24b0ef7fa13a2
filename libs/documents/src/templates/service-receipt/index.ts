import { apl, civil } from '@anjuan/statute';
import type { Template } from '../../template.js';

export const serviceReceipt: Template = {
  id: 'service-receipt',
  title: { zh: '送达回证', en: 'Proof of service' },
  articles: [apl(61), civil(87)],
  fill: ({ act, number, office }) => ({
    template: 'service-receipt',
    form: 'form',
    title: '送达回证',
    office: office.name,
    number: number || '/',
    date: act.on,
    blocks: [],
  }),
};
