import type { CivilDate } from '@anjuan/calendar';
import { acl, apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { type TestKind, testKinds } from '../../../dossier/testing.js';
import { Choice, Day, Flag, Line, LongText, optionsOf } from '../../../kernel/field.js';
import { openTracks } from '../../../kernel/file.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { heldTrackNamed } from '../../testing.js';

export class EntrustTestInput {
  @Choice({ zh: '委托事项', en: 'Kind' }, optionsOf(testKinds)) kind: TestKind;
  @Line({ zh: '受托机构', en: 'Body entrusted' }, { max: 100 }) body: string;
  @Flag({ zh: '受托机构具备法定条件', en: 'The body is qualified by law' }) qualified: boolean;
  @Line({ zh: '资质证书编号', en: 'Number of its qualification' }, { max: 100, optional: true }) qualification?: string;
  @LongText({ zh: '送检物品和要求', en: 'Things and questions' }, { max: 1000 }) things: string;
  @Day({ zh: '检测期限', en: 'Result due on' }) dueOn: CivilDate;
  @Flag({ zh: '已书面告知当事人检测期间，费用由本机关承担', en: 'Party told of the term in writing; the agency pays' })
  toldInWriting: boolean;
  @Line({ zh: '物品所在的保存、查封扣押编号', en: 'Track on which the things are held' }, { max: 40, optional: true })
  held?: string;
}

const bodyQualified = inputRule<Dossier, EntrustTestInput>({
  id: 'EVI-07',
  name: 'testing-body-qualified',
  force: 'bars',
  articles: [order55(18), apl(56)],
  says: {
    zh: '检测、检验、鉴定应当委托具备法定条件的机构，并写明资质证书编号',
    en: 'A test is entrusted to a qualified body, and its qualification is named',
  },
  holds: ({ input }) => input.qualified && Boolean(input.qualification?.trim()),
});

const termAhead = inputRule<Dossier, EntrustTestInput>({
  id: 'EVI-07',
  name: 'test-has-a-term-ahead',
  force: 'bars',
  articles: [order55(18), acl(25, 3)],
  says: {
    zh: '检测期限应当明确，不得早于委托日',
    en: 'The test has a definite term, not before the day it is entrusted',
  },
  holds: ({ input, on }) => input.dueOn >= on,
});

export const entrustTest = step<Dossier, EntrustTestInput>({
  id: 'entrust-test',
  title: { zh: '委托检测、检验、鉴定', en: 'Entrust a test' },
  articles: [apl(56), order55(18)],
  input: EntrustTestInput,
  rules: [bodyQualified, termAhead, heldTrackNamed],
  prefill: (file) => {
    const held = openTracks(file).find((key) => file.tracks[key]?.kind === 'sealing');
    return { kind: 'testing', qualified: true, toldInWriting: true, ...(held ? { held } : {}) };
  },
  apply: (dossier, { input: { qualified: _qualified, qualification = '', ...given }, on }) => ({
    ...dossier,
    tests: [
      ...(dossier.tests ?? []),
      { ...given, qualification, no: (dossier.tests?.length ?? 0) + 1, entrustedOn: on },
    ],
  }),
});
