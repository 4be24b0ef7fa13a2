import type { Text } from '@anjuan/statute';

/** What a password must be like, as the office has set it. */
export interface PasswordRules {
  /** Least number of characters. */
  readonly minLength: number;
  /** Of capital letters, small letters, digits and all others: how many kinds a shorter password must mix. */
  readonly kinds: number;
  /** From this length on a phrase may be of one kind. */
  readonly phraseLength: number;
}

/** Whose password it is: it must not be made of this. */
export interface PasswordOwner {
  readonly username: string;
  readonly name: string;
}

/** Why a password is not taken. */
export type PasswordFault = 'short' | 'kinds' | 'owner' | 'common' | 'repeats';

/** Each fault in words. */
export const passwordFaultTexts: Readonly<Record<PasswordFault, Text>> = {
  short: { zh: '密码太短', en: 'The password is too short' },
  kinds: {
    zh: '须混用大写、小写、数字、符号，或者改用更长的口令短语',
    en: 'Mix capitals, small letters, digits and signs, or use a longer phrase',
  },
  owner: { zh: '不得包含用户名或者姓名', en: 'It must not contain the user name or the name' },
  common: { zh: '密码过于常见', en: 'This password is too common' },
  repeats: { zh: '重复字符过多', en: 'Too many repeated characters' },
};

const KINDS = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];
/** Fewer different characters than this make no phrase, however long. */
const DIFFERENT = 5;

/** What guessers try first: the heart of a password once letters are small and ornaments at either end are gone. */
const COMMON: ReadonlySet<string> = new Set(
  `password passw0rd p@ssw0rd p@ssword pass passwd admin administrator root user guest test tester demo default login
  welcome hello letmein iloveyou monkey dragon sunshine princess football master superman batman shadow qwerty qwertyuiop
  qwer qwert asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qaz qazwsx qazwsxedc wsx qwe asd zxc qweasd qweasdzxc abc abcd abcde abcdef abcdefg
  abcabc aaa aa a anjuan anjian zhifa chengguan jiedao jiedaoban bangongshi zhengfu gongan mima huanying nihao woaini
  woaini1314 tianjin heping beijing shanghai zhongguo china secret changeme change temp temporary office system oracle mysql
  postgres server computer internet windows huawei lenovo wps tencent weixin qq baidu alibaba taobao spring summer autumn
  winter january monday q1w2e3r4 q1w2e3r4t5 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc zaq1xsw2 zaq12wsx a1b2c3d4 abc123 admin123
  密码 管理员 街道办事处 综合执法 案卷`
    .split(/\s+/)
    .filter(Boolean),
);
const ORNAMENT = /^[\p{Nd}\p{P}\p{S}\s]+|[\p{Nd}\p{P}\p{S}\s]+$/gu;

const lower = (text: string): string => text.normalize('NFKC').toLowerCase();

function common(password: string): boolean {
  const word = lower(password);
  const heart = word.replace(ORNAMENT, '');
  // Nothing but digits: a date, a number, a row of keys.
  if (heart === '') return !/\p{P}|\p{S}|\s/u.test(word) || word.replace(/[^\p{Nd}]/gu, '').length < DIFFERENT;
  return COMMON.has(heart) || COMMON.has(word);
}

function ownedBy(password: string, { username, name }: PasswordOwner): boolean {
  const word = lower(password);
  return [username, [...username].reverse().join(''), name]
    .map(lower)
    .some((own) => [...own].length >= 2 && word.includes(own));
}

/** Everything that keeps a password from being taken; empty when it may be. Lengths count characters, not bytes. */
export function passwordFaults(password: string, owner: PasswordOwner, rules: PasswordRules): readonly PasswordFault[] {
  const characters = [...password.normalize('NFKC')];
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  const checks: Readonly<Record<PasswordFault, boolean>> = {
    short: characters.length < rules.minLength,
    kinds: characters.length < rules.phraseLength && kinds < rules.kinds,
    owner: ownedBy(password, owner),
    common: common(password),
    repeats: new Set(characters).size < DIFFERENT,
  };
  return (Object.keys(checks) as PasswordFault[]).filter((fault) => checks[fault]);
}
