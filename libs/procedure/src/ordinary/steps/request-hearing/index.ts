import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { currentHearing, currentNotice, hearingsOf, windowEndsOn } from '../../where.js';

export class RequestHearingInput {
  @LongText({ zh: '听证申请内容', en: 'What is asked' }, { max: 2000 }) asks: string;
}

const inTime = rule<Dossier>({
  id: 'HEA-02',
  name: 'hearing-asked-in-time',
  force: 'asks',
  articles: [apl(64, 1), apl(85)],
  says: {
    zh: '听证应当在告知后五个工作日内提出；逾期仍同意听证的应当说明',
    en: 'A hearing is asked for within five working days; say why a later request is granted',
  },
  holds: ({ file, on, holidays }) => {
    const ends = windowEndsOn(file, holidays);
    return ends !== undefined && on <= ends;
  },
});

const rightTold = rule<Dossier>({
  id: 'HEA-12',
  name: 'hearing-right-was-told',
  force: 'asks',
  articles: [apl(63)],
  says: {
    zh: '未告知听证权利的案件，同意听证应当说明',
    en: 'Say why a hearing is granted where the notice did not offer one',
  },
  holds: ({ dossier }) => currentNotice(dossier)?.hearingRight === true,
});

const notHeldYet = rule<Dossier>({
  id: 'HEA-09',
  name: 'one-hearing-on-one-notice',
  force: 'bars',
  articles: [apl(65)],
  says: {
    zh: '听证结束后应当根据听证笔录作出决定，同一告知不再举行听证',
    en: 'After a hearing the decision follows its record: no second hearing on the same notice',
  },
  holds: ({ dossier }) => currentHearing(dossier)?.status !== 'held',
});

export const requestHearing = step<Dossier, RequestHearingInput>({
  id: 'request-hearing',
  title: { zh: '登记听证申请', en: 'Record a request for a hearing' },
  articles: [apl(63), apl(64), order55(33)],
  input: RequestHearingInput,
  rules: [inTime, rightTold, notHeldYet],
  apply: (dossier, { on }) => ({
    ...dossier,
    hearing: { status: 'requested', requestedOn: on, round: currentNotice(dossier)?.round ?? 1 },
    ...(dossier.hearing ? { earlierHearings: hearingsOf(dossier) } : {}),
  }),
});
