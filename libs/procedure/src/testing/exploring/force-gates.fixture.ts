import { addDays, addMonths } from '@anjuan/calendar';
import type { Act } from '../../kernel/step.js';
import { arrivedOn } from '../breaches.fixture.js';
import { BUILDING } from '../office.fixture.js';
import type { Law } from './gates.fixture.js';

const last = (acts: readonly Act[], ...steps: string[]): Act | undefined =>
  acts.findLast((a) => steps.includes(a.step));
const own = (act: Act, before: readonly Act[]): readonly Act[] => before.filter((a) => a.track === act.track);
const input = <T>(act: Act | undefined): Partial<T> => (act?.input ?? {}) as Partial<T>;

interface Hours {
  readonly from: string;
  readonly until: string;
  readonly urgent: string;
  readonly officers: readonly string[];
  readonly utilitiesCut: boolean;
}

/** Two different officers stand in the act itself. @article ACL-2011/18 */
const byTwo: Law = [
  'no force by fewer than two officers',
  (act) => new Set(input<Hours>(act).officers ?? []).size >= 2,
];

const remedy = ['receive-application', 'receive-copy', 'receive-statement'];

/** Without a remedy nobody tears down before both periods are over: the longer one is six months. @article ACL-2011/44 */
function remediesOver({ on }: Act, before: readonly Act[]): boolean {
  const served = arrivedOn('penalty-decision', before);
  if (last(before, ...remedy))
    return last(before, 'receive-decision', 'confirm-final', 'receive-judgment') !== undefined;
  return served !== undefined && on > addMonths(served, 6) && on > addDays(served, 60);
}

const ownerless = (act: Act, before: readonly Act[]): boolean =>
  last(own(act, before), 'approve-ownerless-removal') !== undefined;

/** What no structure may be torn down around. @article ACL-2011/44 */
export const lawsOfDemolition: readonly Law[] = [
  byTwo,
  ['no demolition before the remedies are over', (act, before) => ownerless(act, before) || remediesOver(act, before)],
  [
    'no demolition of an ownerless structure before ten days of notice',
    (act, before) => {
      const notice = last(own(act, before), 'announce-unknown-builder');
      return !ownerless(act, before) || (notice !== undefined && act.on > addDays(notice.on, 9));
    },
  ],
  [
    'no demolition without announcement, demand, decision and the instruction of the district',
    (act, before) => {
      const acts = own(act, before);
      const steps = ['announce-demolition', 'demand-demolition', 'decide-demolition', 'record-instruction'];
      return ownerless(act, before) || steps.every((step) => last(acts, step) !== undefined);
    },
  ],
  [
    'no demolition at night that was not urgent',
    (act, before) => {
      const { from = '', until = '' } = input<Hours>(act);
      const urgent = input<Hours>(last(own(act, before), 'schedule-demolition')).urgent;
      return Boolean(urgent) || (from >= '06:00' && until <= '22:00');
    },
  ],
  ['no demolition that cuts the supplies of a dwelling', (act) => input<Hours>(act).utilitiesCut === false],
];

/** What nothing may be sealed around. @article ACL-2011/18 */
export const lawsOfSealing: readonly Law[] = [
  byTwo,
  [
    'no sealing without the approval of the head, but in urgency',
    (act, before) => act.step === 'seal-in-urgency' || last(own(act, before), 'approve-sealing')?.by.role === 'head',
  ],
];

/** What no application to the court may go around. @article ACL-2011/53 */
export const lawsOfCourt: readonly Law[] = [
  [
    'no application before ten days of demand',
    (act, before) => {
      const demand = last(own(act, before), 'demand-before-court');
      return demand !== undefined && act.on > addDays(demand.on, 10);
    },
  ],
  [
    'no application for what the planning law lets us tear down ourselves',
    (_act, before) => input<{ matter: string }>(last(before, 'register-lead')).matter !== BUILDING,
  ],
];
