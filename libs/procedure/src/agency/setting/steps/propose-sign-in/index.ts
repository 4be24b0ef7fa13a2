import { type Text, apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Choice, Whole, optionsOf } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { SettingInput, proposed } from '../../record.js';
import { fromNowOn } from '../../rules.js';
import { type SignInRules, secondFactors, signInBounds } from '../../sign-in.js';

const Within = (rule: keyof typeof signInBounds, { zh, en }: Text) => {
  const [min, max] = signInBounds[rule];
  return Whole({ zh: `${zh}（${min}至${max}）`, en: `${en} (${min} to ${max})` }, { min, max });
};

export class ProposeSignInInput extends SettingInput implements SignInRules {
  @Within('minLength', { zh: '密码最短位数', en: 'Shortest password' }) minLength: number;
  @Within('kinds', { zh: '字符种类', en: 'Kinds of characters' }) kinds: number;
  @Within('phraseLength', { zh: '短语最短位数', en: 'Shortest phrase' }) phraseLength: number;
  @Within('maxAgeDays', { zh: '密码有效期，天', en: 'Days a password serves' }) maxAgeDays: number;
  @Within('history', { zh: '不得重复最近几个密码', en: 'Former passwords not taken again' }) history: number;
  @Within('failures', { zh: '失败几次锁定账户', en: 'Failures that lock an account' }) failures: number;
  @Within('addressFailures', { zh: '失败几次锁定地址', en: 'Failures that lock an address' }) addressFailures: number;
  @Within('lockMinutes', { zh: '锁定，分钟', en: 'Minutes of a lock' }) lockMinutes: number;
  @Within('idleMinutes', { zh: '无操作退出，分钟', en: 'Minutes until an idle session ends' }) idleMinutes: number;
  @Within('absoluteHours', { zh: '最长登录，小时', en: 'Hours until any session ends' }) absoluteHours: number;
  @Choice({ zh: '第二步验证', en: 'Second step for' }, optionsOf(secondFactors))
  secondFactor: SignInRules['secondFactor'];
}

/** How the office lets its people in. */
export const proposeSignIn = step<Dossier, ProposeSignInInput>({
  id: 'propose-sign-in',
  title: { zh: '提出登录策略', en: 'Propose how people are let in' },
  articles: [apl(47)],
  input: ProposeSignInInput,
  rules: [fromNowOn],
  apply: proposed(({ from: _from, paper: _paper, ...rules }) => ({ kind: 'sign-in', ...rules })),
});
