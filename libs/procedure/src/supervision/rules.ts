import type { CivilDate } from '@anjuan/calendar';
import { house, sc118, sup825, tjsup } from '@anjuan/statute';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { SupervisionDossier } from './dossier.js';
import { majorDecision, majorDecisionFiled } from './major.js';
import { dueOn } from '../terms.js';

/** An input that gives us until a day. */
export interface GivesUntil {
  readonly dueOn: CivilDate;
}

export const dueDayAhead: Rule<SupervisionDossier, GivesUntil & { readonly receivedOn?: CivilDate }> = inputRule({
  id: 'SUPV-01',
  name: 'day-to-answer-after-receipt',
  force: 'bars',
  articles: [sup825(27), house('SUPV-01')],
  says: {
    zh: '办理期限应当晚于收到监督文书之日',
    en: 'The day by which it is answered lies after the day it came',
  },
  holds: ({ input, on }) => input.dueOn > (input.receivedOn ?? on),
});

export const reportedByItsDay: Rule<SupervisionDossier> = rule({
  id: 'SUPV-01',
  name: 'reported-by-the-day-named',
  force: 'flags',
  articles: [sup825(27)],
  says: {
    zh: '应当在监督文书载明的期限内报告整改情况',
    en: 'What was put right is reported by the day the paper names',
  },
  holds: ({ dossier, on }) => on <= (dossier.dueOn ?? on),
});

/** An input that hands over an export. */
export interface HandsOverExport {
  readonly entries: number;
  readonly auditTrail: boolean;
}

export const exportWhole: Rule<SupervisionDossier, HandsOverExport> = inputRule({
  id: 'SUPV-02',
  name: 'export-covers-the-whole-journal',
  force: 'bars',
  articles: [sup825(22), sc118(10)],
  says: {
    zh: '提供调阅的案卷应当包含本案全部入链记录，不得删减',
    en: 'The file handed over holds every entry of its journal, none left out',
  },
  holds: ({ file, input }) => input.entries === file.version,
});

export const exportWithTrail: Rule<SupervisionDossier, HandsOverExport> = inputRule({
  id: 'SUPV-02',
  name: 'export-with-audit-trail',
  force: 'bars',
  articles: [sup825(22), sc118(10)],
  says: {
    zh: '提供调阅的案卷应当附操作留痕和校验信息',
    en: 'The export carries its audit trail and what it takes to verify it',
  },
  holds: ({ input }) => input.auditTrail,
});

export const decisionToFile: Rule<SupervisionDossier> = rule({
  id: 'REV-12',
  name: 'major-decision-not-filed-yet',
  force: 'bars',
  articles: [tjsup(14, 2)],
  says: {
    zh: '属于天津规定的重大处罚决定且尚未备案的，方可登记备案',
    en: 'Only a major decision of the Tianjin type, not filed yet, is put on file',
  },
  holds: ({ file }) => majorDecision(file) && !majorDecisionFiled(file),
});

export const filedInTime: Rule<SupervisionDossier> = rule({
  id: 'REV-12',
  name: 'filed-within-ten-days',
  force: 'flags',
  articles: [tjsup(14, 2)],
  says: {
    zh: '重大处罚决定应当自作出之日起十日内报同级政府法制机构备案',
    en: 'A major decision is filed with the legal body within ten days',
  },
  holds: ({ file, on, holidays }) => {
    const decided = file.dossier.decision?.on;
    return !decided || on <= dueOn('C-FIL10', decided, holidays);
  },
});
