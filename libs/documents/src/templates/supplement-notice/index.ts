import { order55 } from '@anjuan/statute';
import { issued } from '../../parts/closing.js';
import { head } from '../../parts/head.js';
import { mending } from '../../parts/mending.js';
import type { Template } from '../../template.js';

/** An omission without real effect made good by a paper of its own. */
export const supplementNotice: Template = {
  id: 'supplement-notice',
  title: { zh: '行政处罚决定补正书', en: 'Supplement to a penalty decision' },
  articles: [order55(28)],
  served: true,
  fill: (input) => ({
    ...head(input, { template: 'supplement-notice', form: 'letter', title: '行政处罚决定补正书' }),
    blocks: mending(input, { verb: '补正', before: '原决定书相关内容', after: '补正为' }),
    ...issued(input),
  }),
};
