import { apl, house } from '@anjuan/statute';
import { recused } from '../recusal/recused.js';
import type { Circumstances } from './decide.js';
import type { CaseFile } from './file.js';
import { type Delegated, type Role, heldRole } from './office.js';
import type { Row } from './procedure.js';
import { type Given, type Rule, rule } from './rule.js';

/** By which right somebody performs a row: an own role, or a head's that was handed over. */
export interface Right {
  readonly role: Role;
  readonly delegation?: Delegated;
}

/** The right of an actor to a row on the day of the act; undefined where there is none on any day. */
export function rightTo(row: Row, c: Pick<Circumstances, 'actor' | 'office' | 'on'>): Right | undefined {
  const own = row.by.filter((role) => c.actor.roles.includes(role));
  const held = own.find((role) => heldRole(c.office.staff[c.actor.id], role, c.on));
  const delegation = held ? undefined : delegationFor(row, c);
  if (delegation) return { role: 'head', delegation };
  const role = held ?? own[0];
  return role && { role };
}

/** A delegation that opens a row of the head to the actor that day; whoever gave it must have been head that day. */
function delegationFor(
  { step, by }: Row,
  { actor, office, on }: Pick<Circumstances, 'actor' | 'office' | 'on'>,
): Delegated | undefined {
  if (!by.includes('head')) return undefined;
  return (office.delegations ?? []).find(({ to, head, steps, from, until }) => {
    const inForce = to === actor.id && steps.includes(step.id) && from <= on && on <= until;
    const giver = office.staff[head];
    return inForce && giver?.roles.includes('head') && heldRole(giver, 'head', on);
  });
}

const roleHeldThatDay: Rule = rule({
  id: 'HSE-129',
  name: 'role-held-that-day',
  force: 'bars',
  articles: [apl(42), house('HSE-129')],
  says: {
    zh: '经办人在行为当日应当已经具有相应角色',
    en: 'The person performing the step must have held the role on the day of the act',
  },
  holds: ({ actor, office, on }) => actor.roles.some((role) => heldRole(office.staff[actor.id], role, on)),
});

const delegatingHeadMayAct: Rule = rule({
  id: 'HSE-131',
  name: 'delegating-head-may-act',
  force: 'bars',
  articles: [apl(43), house('HSE-131')],
  says: {
    zh: '授权不扩大权限：授权人本人不得办理的（回避、承办本案等），被授权人也不得办理',
    en: 'A delegation widens no right: what the head himself may not do here, his delegate may not do for him',
  },
  holds: () => false,
});

/** What a judged row is about. */
interface Judging {
  readonly row: Row;
  readonly file: CaseFile;
  readonly right: Right;
  readonly given: Given<unknown, unknown>;
}

/** Rules of the actor's right itself that do not hold. */
export function rightUnmet({ row, file, right: { role, delegation }, given }: Judging): readonly Rule[] {
  if (!delegation) return heldRole(given.office.staff[given.actor.id], role, given.on) ? [] : [roleHeldThatDay];
  const member = given.office.staff[delegation.head];
  if (!member) return [delegatingHeadMayAct];
  const head = { ...given, actor: { id: member.id, name: member.name, roles: member.roles } };
  const barred = row.step.rules.some((r) => r.force === 'bars' && r.holds(given) && !r.holds(head));
  return barred || recused(file).has(member.id) ? [delegatingHeadMayAct] : [];
}
