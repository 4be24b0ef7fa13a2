import type { CivilDate } from '@anjuan/calendar';
import { apl } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import type { Office } from '../kernel/office.js';
import { type Rule, rule } from '../kernel/rule.js';

/** The line of the power list that covers a case on the day of its act. */
function powerOf({ powers }: Office, { matter, actOn }: Pick<Dossier, 'matter' | 'actOn'>, on: CivilDate) {
  const day = actOn ?? on;
  return powers.find((p) => p.matter === matter && p.from <= day && (!p.to || day <= p.to));
}

/** The body in whose name the papers of an entrusted matter go out; undefined for our own matters, which bear our name. */
export function principalOf(office: Office, dossier: Dossier, on: CivilDate): string | undefined {
  const power = powerOf(office, dossier, on);
  return power?.entrusted ? power.inNameOf : undefined;
}

export const papersInName: Rule<Dossier> = rule({
  id: 'SUB-03',
  name: 'papers-in-the-name-of-whose-power-it-is',
  force: 'bars',
  articles: [apl(20), apl(24), apl(59)],
  says: {
    zh: '赋权事项以本街道名义和印章制发文书，委托事项以委托机关名义制发',
    en: 'Papers of our own powers bear our name and seal, those of entrusted matters the name of the body that entrusted them',
  },
  holds: ({ dossier, office, on }) => {
    const power = powerOf(office, dossier, on);
    return !power?.entrusted || Boolean(power.inNameOf?.trim());
  },
});
