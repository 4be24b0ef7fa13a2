import { order55 } from '@anjuan/statute';
import { issued } from '../../parts/closing.js';
import { head } from '../../parts/head.js';
import { mending } from '../../parts/mending.js';
import type { Template } from '../../template.js';

/** A slip of the pen or of the sum put right by a paper of its own. */
export const rectificationNotice: Template = {
  id: 'rectification-notice',
  title: { zh: '行政处罚决定更正书', en: 'Rectification of a penalty decision' },
  articles: [order55(28)],
  served: true,
  fill: (input) => ({
    ...head(input, { template: 'rectification-notice', form: 'letter', title: '行政处罚决定更正书' }),
    blocks: mending(input, { verb: '更正', before: '原决定书记载', after: '更正为' }),
    ...issued(input),
  }),
};
