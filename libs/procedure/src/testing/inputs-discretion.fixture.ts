import type { CivilDate } from '@anjuan/calendar';
import type { CaseFile } from '../kernel/file.js';
import { type Weighed, tierHolding, tiersOf } from '../ordinary/discretion/benchmark.js';
import { office } from './office.fixture.js';

const total = ({ penalties }: Weighed, kind: string): number =>
  penalties.filter((p) => p.kind === kind).reduce((sum, p) => sum + (p.amountFen ?? 0), 0);

/** A proposal with the discretion a careful officer adds to its amounts: the step they lie in, the cost, the gain. */
export function weighed(
  { dossier }: CaseFile,
  on: CivilDate,
  input: Record<string, unknown>,
  typed: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  if (!('severalLegalRelations' in input)) return input;
  const weighing = { dossier, office: office(), on };
  const proposal = input as unknown as Weighed;
  const byCost = tiersOf(weighing).some(({ unit }) => unit === 'per-mille');
  // Fifty thousandths of the cost is the lightest step.
  const cost = byCost ? { costFen: total(proposal, 'fine') * 20 } : {};
  const tier = tierHolding({ ...proposal, ...cost }, weighing)?.tier;
  const gained = total(proposal, 'confiscate-gain');
  const gain = gained > 0 ? { gain: { receivedFen: gained, refundableFen: 0, method: '按实际收款计算' } } : {};
  const { tier: _earlier, gain: _before, ...rest } = input;
  return { ...rest, ...cost, ...(tier ? { tier } : {}), ...gain, ...typed };
}
