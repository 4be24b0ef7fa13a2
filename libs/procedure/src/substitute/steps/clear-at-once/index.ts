import { acl } from '@anjuan/statute';
import { Choice, Flag, Line, LongText, Persons, optionsOf } from '../../../kernel/field.js';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import { type SubstituteDossier, type SubstituteObject, substituteObjects } from '../../dossier.js';

export class ClearAtOnceInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 10, role: 'officer' }) officers: string[];
  @Choice({ zh: '清除的对象', en: 'What is cleared' }, optionsOf(substituteObjects)) object: SubstituteObject;
  @Flag({ zh: '位于道路、河道、航道或者公共场所', en: 'In a road, a waterway or a public place' }) publicPlace: boolean;
  @Line({ zh: '地点', en: 'Place' }, { max: 200 }) place: string;
  @LongText({ zh: '当事人不能清除的情况', en: 'Why the party cannot clear it' }, { max: 500 }) why: string;
  @Flag({ zh: '当事人在场', en: 'The party is present' }) partyPresent: boolean;
}

const spillInPublicPlace: Rule<SubstituteDossier, ClearAtOnceInput> = inputRule({
  id: 'SUBP-06',
  name: 'spill-or-obstacle-in-a-public-place',
  force: 'bars',
  articles: [acl(52)],
  says: {
    zh: '立即代履行限于道路、河道、航道或者公共场所的遗洒物、障碍物、污染物',
    en: 'At once only spills, obstacles and pollution in roads, waterways and public places are cleared',
  },
  holds: ({ input }) => input.publicPlace && input.object !== 'structure',
});

const partyCannotClear: Rule<SubstituteDossier, ClearAtOnceInput> = inputRule({
  id: 'SUBP-06',
  name: 'party-cannot-clear-it',
  force: 'bars',
  articles: [acl(52)],
  says: {
    zh: '需要立即清除而当事人不能清除的，方可立即代履行，应当写明情况（不少于十个字）',
    en: 'It has to go at once and the party cannot do it; the facts take ten characters at least',
  },
  holds: ({ input }) => input.why.trim().length >= 10,
});

/** 立即代履行: no demand, no decision before it; the party is told. @article ACL-2011/52 */
export const clearAtOnce = step<SubstituteDossier, ClearAtOnceInput>({
  id: 'clear-at-once',
  title: { zh: '立即代履行', en: 'Clear at once' },
  articles: [acl(52)],
  input: ClearAtOnceInput,
  rules: [caseNotArchived, ...fieldOfficers, spillInPublicPlace, partyCannotClear],
  grade: 'L2',
  prefill: ({ dossier }) => ({
    officers: [...dossier.handlers],
    object: 'spill',
    ...(dossier.place ? { place: dossier.place.text } : {}),
  }),
  apply: (dossier, { input: { object, place, why, partyPresent }, on }) => ({
    ...dossier,
    object,
    atOnce: { on, place, why, partyPresent, ...(partyPresent ? { toldOn: on, how: '当场告知。' } : {}) },
  }),
});
