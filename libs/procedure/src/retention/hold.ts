import { house } from '@anjuan/statute';
import { Choice, LongText, optionsOf } from '../kernel/field.js';
import { type Procedure, row } from '../kernel/procedure.js';
import { step } from '../kernel/step.js';
import type { HoldDossier } from './dossiers.js';

/** Why a file may be held, by its code. */
export const holdGrounds = {
  remedy: { zh: '复议、诉讼', en: 'reconsideration or litigation' },
  compensation: { zh: '国家赔偿', en: 'state compensation' },
  complaint: { zh: '信访、投诉', en: 'complaint' },
  supervision: { zh: '监察、审计、检察监督', en: 'supervision, audit, procuratorate' },
  other: { zh: '其他', en: 'other' },
};

export class PlaceHoldInput {
  @Choice({ zh: '保全事由', en: 'Ground of the hold' }, optionsOf(holdGrounds)) ground: string;
  @LongText({ zh: '理由', en: 'Reason' }, { min: 5, max: 500 }) reason: string;
}

export class LiftHoldInput {
  @LongText({ zh: '解除理由', en: 'Reason of lifting' }, { min: 5, max: 500 }) reason: string;
}

const placeHold = step<HoldDossier, PlaceHoldInput>({
  id: 'place-hold',
  title: { zh: '保全案卷', en: 'Place a legal hold' },
  articles: [house('HSE-75')],
  input: PlaceHoldInput,
  rules: [],
  apply: (_dossier, { input: { ground, reason }, on }) => ({ ground, reason, on }),
});

const liftHold = step<HoldDossier, LiftHoldInput>({
  id: 'lift-hold',
  title: { zh: '解除保全', en: 'Lift a legal hold' },
  articles: [house('HSE-75')],
  input: LiftHoldInput,
  rules: [],
  apply: (dossier, { input, on }) => ({ ...dossier, liftedOn: on, liftedFor: input.reason }),
});

const blank: HoldDossier = {};
const by = ['head', 'evaluator'] as const;

/** A file that must stay as it is. A hold keeps nothing from being closed or archived, so that it rests where it lies. */
// prettier-ignore
export const hold: Procedure = {
  id: 'hold@2021-07-15',
  kind: 'hold',
  title: { zh: '案卷保全', en: 'Legal hold' },
  track: true,
  since: '2021-07-15',
  blank,
  stages: {
    held:   { title: { zh: '保全中', en: 'held' }, line: 1, end: true },
    lifted: { title: { zh: '已解除', en: 'lifted' }, line: 2, end: true },
  },
  rows: [
    //  step       from     to        by
    row(placeHold, 'start', 'held',   by),
    row(liftHold,  'held',  'lifted', by),
  ],
};
