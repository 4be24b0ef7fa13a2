import type { CivilDate } from '@anjuan/calendar';
import { civil, order55 } from '@anjuan/statute';
import { Blobs, Day, Line } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { delivered } from '../../delivered.js';
import type { ServiceDossier } from '../../dossier.js';
import { dayPlausible } from '../../rules.js';

export class ServeByPostInput {
  @Line({ zh: '邮件号', en: 'Number of the mail' }, { max: 40 }) mail: string;
  @Day({ zh: '回执注明的收件日期', en: 'Received on, by the slip' }) receivedOn: CivilDate;
  @Line({ zh: '签收人', en: 'Received by' }, { max: 40, optional: true }) receivedBy?: string;
  @Blobs({ zh: '回执或者投递查询结果', en: 'Return slip or tracking result' }, { optional: true, max: 10 })
  digests?: string[];
}

const slipHeld = inputRule<ServiceDossier, ServeByPostInput>({
  id: 'SER-02',
  name: 'return-slip-held',
  force: 'asks',
  articles: [civil(91), order55(36)],
  says: {
    zh: '邮寄送达应当附回执或者投递查询结果；尚未附的应当说明',
    en: 'Service by post comes with the slip or the tracking result; say why it is missing',
  },
  holds: ({ input }) => (input.digests ?? []).length > 0,
});

/** The day on the return slip counts. @article CPL-2023/91 */
export const serveByPost = step<ServiceDossier, ServeByPostInput>({
  id: 'serve-by-post',
  title: { zh: '邮寄送达', en: 'Serve by post' },
  articles: [civil(91), order55(36)],
  input: ServeByPostInput,
  rules: [openTrackNotArchived, slipHeld, dayPlausible<ServeByPostInput>((input) => input.receivedOn)],
  apply: (dossier, act) => {
    const { mail, receivedOn, receivedBy, digests } = act.input;
    const extra = { ...(receivedBy ? { receivedBy } : {}), ...(digests ? { digests } : {}) };
    return delivered(dossier, act, { mode: 'post', servedOn: receivedOn, proof: mail, ...extra });
  },
});
