import type { CivilDate } from '@anjuan/calendar';
import type { Dossier } from '../../dossier/dossier.js';
import { Day, Line } from '../../kernel/field.js';
import type { Act } from '../../kernel/step.js';
import { withAgency } from '../facts.js';
import { waiting } from '../proposing/pending.js';
import type { SettingValue } from './dossier.js';

/** Every setting says from which day it holds, and on what it rests. */
export class SettingInput {
  @Day({ zh: '生效日期', en: 'Holds from' }) from: CivilDate;
  @Line({ zh: '依据文件', en: 'Paper it rests on' }, { min: 2, max: 200 }) paper: string;
}

/** The effect of a proposal: the value waits for the security administrator. */
export function proposed<I extends SettingInput>(valueOf: (input: I) => SettingValue) {
  return (dossier: Dossier, act: Act<I>): Dossier => {
    const { from, paper } = act.input;
    return waiting(withAgency(dossier, { setting: { from, paper, value: valueOf(act.input) } }), act);
  };
}
