import { apl, house } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import type { Role } from '../../kernel/office.js';
import { type Given, type Rule, inputRule, rule } from '../../kernel/rule.js';
import { personOf } from './account.js';
import { administratorsRemain, apartFromCases, onlyAuxiliary, oneAdministration } from './administrators.js';

/** An input that names roles. */
interface NamesRoles {
  readonly roles: readonly Role[];
}

type Roles = Rule<Dossier, NamesRoles>;

const oneAdmin: Roles = inputRule({
  id: 'HSE-110',
  name: 'one-administration-at-most',
  force: 'bars',
  articles: [apl(42), house('HSE-110')],
  says: {
    zh: '系统管理员、安全管理员、审计管理员不得由一人兼任',
    en: 'Nobody holds two of the three administrations',
  },
  holds: ({ input }) => oneAdministration(input.roles),
});

const apart: Roles = inputRule({
  id: 'HSE-111',
  name: 'administrators-apart-from-cases',
  force: 'bars',
  articles: [apl(42), house('HSE-111')],
  says: { zh: '管理员不得同时具有办案角色', en: 'An administrator holds no role on cases' },
  holds: ({ input }) => apartFromCases(input.roles),
});

const auxiliaryOnly: Roles = inputRule({
  id: 'HSE-112',
  name: 'auxiliaries-are-nothing-else',
  force: 'bars',
  articles: [apl(42), house('HSE-112')],
  says: { zh: '辅助人员不得同时具有其他角色', en: 'An auxiliary holds no other role' },
  holds: ({ input }) => onlyAuxiliary(input.roles),
});

/** What roles of one person must be like. */
export const fitRoles = [oneAdmin, apart, auxiliaryOnly];

export const notOwnAccount: Rule<Dossier> = rule({
  id: 'HSE-114',
  name: 'nobody-changes-the-own-account',
  force: 'bars',
  articles: [apl(42), house('HSE-114')],
  says: { zh: '任何人不得变更或者确认本人的账号', en: 'Nobody changes or confirms the own account' },
  holds: ({ file, actor }) => personOf(file) !== actor.id,
});

const remain = (given: Given<Dossier, unknown>, roles: readonly Role[]): boolean =>
  administratorsRemain(given.office, personOf(given.file), roles);

const LAST = {
  id: 'HSE-115',
  name: 'an-administrator-of-each-kind-remains',
  force: 'bars',
  articles: [apl(42), house('HSE-115')],
  says: {
    zh: '三类管理员应当各保留至少一人',
    en: 'At least one administrator of each of the three kinds remains',
  },
} as const;

/** No role is left to who is suspended or closed. */
export const administratorsStay: Rule<Dossier> = rule({ ...LAST, holds: (given) => remain(given, []) });

export const administratorsStayBeside: Roles = inputRule({
  ...LAST,
  holds: (given) => remain(given, given.input.roles),
});

/** When a change is confirmed, as the office stands then. */
export const administratorsStayAfter: Rule<Dossier> = rule({
  ...LAST,
  holds: (given) => {
    const change = given.dossier.agency?.account?.change;
    if (change?.kind === 'roles') return remain(given, change.roles);
    return change?.kind === 'suspend' || change?.kind === 'close' ? remain(given, []) : true;
  },
});

export const unitOfTheOffice: Rule<Dossier, { readonly unit: string }> = inputRule({
  id: 'HSE-117',
  name: 'unit-of-the-office',
  force: 'bars',
  articles: [apl(42), house('HSE-117')],
  says: { zh: '应当选择本机关的队室', en: 'The team is one of the office' },
  holds: ({ input, office }) => Object.hasOwn(office.units ?? {}, input.unit),
});

/** Begins with a letter; small letters, digits, dot, dash and underscore. */
const USERNAME = /^[a-z][a-z0-9._-]{2,31}$/;

export const userNamePlain: Rule<Dossier, { readonly username: string }> = inputRule({
  id: 'HSE-118',
  name: 'user-name-plain',
  force: 'bars',
  articles: [apl(42), house('HSE-118')],
  says: {
    zh: '用户名为三至三十二个字符，以小写字母开头，由小写字母、数字、点、短横或者下划线组成',
    en: 'A user name has 3 to 32 small letters, digits, dots, dashes or underscores and begins with a letter',
  },
  holds: ({ input }) => USERNAME.test(input.username),
});

export const accountNotKeptYet: Rule<Dossier, { readonly person: string }> = inputRule({
  id: 'HSE-120',
  name: 'account-not-kept-yet',
  force: 'bars',
  articles: [apl(42), house('HSE-120')],
  says: { zh: '每人只建立一份账号档案', en: 'There is one account file for each person of the office' },
  holds: ({ input, office }) => {
    const member = office.staff[input.person];
    return member !== undefined && member.account === undefined;
  },
});
