import { ogi, order55, sup825, tjsup, values } from '@anjuan/statute';
import { type Consequence, type Seen, consequence, from, runs } from '../../kernel/consequence.js';
import type { AgencyYear } from './dossier.js';
import { endOf, quartersUnevaluated } from './year-facts.js';

/** The year of a file that is still running. */
function running({ file }: Pick<Seen, 'file'>): AgencyYear | undefined {
  return file.stage === 'running' ? file.dossier.agency?.year : undefined;
}

const yearlyData = runs({
  id: 'STA-01',
  name: 'yearly-data-published-by-31-january',
  procedure: 'agency-year',
  step: 'publish-yearly-data',
  clock: 'C-YEAR',
  says: {
    zh: '每年一月三十一日前公布上年度执法数据，并报本级政府和上级主管部门',
    en: 'Last year’s data is published and reported by 31 January',
  },
  starts: (file) => {
    const year = running({ file });
    return [year && !year.published ? from(endOf(year)) : undefined];
  },
});

/** Whether the street itself reports: the office's own word, else the dated default, which is marked as to be confirmed. */
function reportsItself({ office, on }: Seen): boolean {
  return office.reportsDisclosure ?? values.on(on).disclosureReportByStreet;
}

const disclosureReport = consequence({
  id: 'STA-02',
  name: 'disclosure-report-due',
  kind: 'task',
  articles: [ogi(49)],
  says: {
    zh: '年度结束后应当公布政府信息公开年度报告（街道是否单独报告待确认）',
    en: 'The yearly report of disclosure is due; whether the street itself reports is to be confirmed',
  },
  procedure: 'agency-year',
  step: 'give-disclosure-report',
  arises: (seen) => {
    const year = running(seen);
    return year !== undefined && !year.disclosure && seen.on > endOf(year) && reportsItself(seen);
  },
});

const idlePowers = consequence({
  id: 'STA-03',
  name: 'idle-powers-to-be-explained',
  kind: 'task',
  articles: [tjsup(17)],
  says: {
    zh: '职权一年未行使的，应当向政府说明并评估执法依据',
    en: 'A power without an act in a year is explained to the government, with an evaluation of its basis',
  },
  procedure: 'agency-year',
  step: 'explain-idle-powers',
  arises: (seen) => {
    const year = running(seen);
    return (year?.figures?.idle.length ?? 0) > 0 && !year?.idleExplained;
  },
});

const fileEvaluation = consequence({
  id: 'ARC-07',
  name: 'files-of-the-quarter-to-be-evaluated',
  kind: 'task',
  articles: [sup825(18), order55(40)],
  says: { zh: '每季度抽取案卷评查，跟踪整改', en: 'Each quarter files are sampled and scored, and defects followed' },
  procedure: 'agency-year',
  step: 'evaluate-quarter',
  arises: (seen) => {
    const year = running(seen);
    return year !== undefined && quartersUnevaluated(year, seen.on).length > 0;
  },
});

/** What a year brings about by itself. */
export const yearConsequences: readonly Consequence[] = [yearlyData, disclosureReport, idlePowers, fileEvaluation];
