import { step } from '../../../kernel/step.js';
import { agreeing } from '../../../enforcing/agreement.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** An agreement takes the place of force. @article ACL-2011/42 */
export const agreeOnDemolition = step(
  agreeing({
    id: 'agree-on-demolition',
    title: { zh: '达成执行协议', en: 'Agree on the demolition' },
    rules: [openTrackNotArchived],
  }),
);
