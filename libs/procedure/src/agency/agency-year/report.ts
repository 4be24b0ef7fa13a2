import type { CivilDate } from '@anjuan/calendar';
import { Choice, Flag, Line, Rows, Whole, optionsOf } from '../../kernel/field.js';

const kinds = {
  annual: { zh: '年度执法工作报告', en: 'yearly report' },
  appraisal: { zh: '考核方案', en: 'appraisal plan' },
  statistics: { zh: '统计报表', en: 'statistics' },
};

const subjects = {
  officer: { zh: '执法人员', en: 'officers' },
  unit: { zh: '执法队伍', en: 'units' },
  matter: { zh: '事项', en: 'matters' },
  period: { zh: '时期', en: 'periods' },
};

const measures = {
  cases: { zh: '案件数', en: 'cases' },
  inspections: { zh: '检查数', en: 'inspections' },
  'recording-grade': { zh: '记录达标率', en: 'recording grades reached' },
  'on-time': { zh: '按期办结率', en: 'acts in time' },
  'fine-income': { zh: '罚没金额', en: 'sums of fines and confiscations' },
};

/** One table of a report: what is counted for whom, and whether it ranks them. */
export class ReportTable {
  @Choice({ zh: '统计对象', en: 'Counted for' }, optionsOf(subjects)) subject: string;
  @Choice({ zh: '统计指标', en: 'Measure' }, optionsOf(measures)) measure: string;
  @Flag({ zh: '按指标排名', en: 'Ranks by the measure' }) ranked: boolean;
}

/** One target a plan sets. */
export class ReportTarget {
  @Choice({ zh: '对象', en: 'For' }, optionsOf(subjects)) subject: string;
  @Choice({ zh: '指标', en: 'Measure' }, optionsOf(measures)) measure: string;
  @Whole({ zh: '目标值', en: 'Target' }) target: number;
}

export class AdoptReportInput {
  @Choice({ zh: '类型', en: 'Kind' }, optionsOf(kinds)) kind: string;
  @Line({ zh: '标题', en: 'Title' }) title: string;
  @Rows({ zh: '统计表', en: 'Tables' }, ReportTable, { max: 30 }) tables: ReportTable[];
  @Rows({ zh: '目标任务', en: 'Targets' }, ReportTarget, { max: 30, optional: true }) targets?: ReportTarget[];
}

/** A report or plan the agency stands by. */
export interface AdoptedReport extends AdoptReportInput {
  readonly on: CivilDate;
}
