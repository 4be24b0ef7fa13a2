import type { DraftAct } from '@/shared/drafts/draft';
import { newKey } from '@/shared/api/http';
import type { FormValue } from '@/shared/procedure/values';

export const outcomes = ['clean', 'advice', 'slip', 'order', 'spot', 'case'] as const;
export type Outcome = (typeof outcomes)[number];

/** Everything the page asks. Facts said once go to the record, to its outcome and to the case that may follow. */
export interface InspectionFields {
  readonly on: string;
  readonly place: string;
  readonly point?: readonly [number, number] | undefined;
  readonly matter?: string | undefined;
  readonly officers: string[];
  readonly party?: FormValue | undefined;
  readonly from: string;
  readonly until: string;
  readonly finding: string;
  readonly certificatesShown: boolean;
  readonly uniformWorn: boolean;
  readonly recordingTold: boolean;
  readonly partyNotified: boolean;
  readonly filmed: boolean;
  readonly partySigned: boolean;
  readonly refusalNote: string;
  readonly outcome?: Outcome | undefined;
  readonly advice: string;
  readonly slip: 'first' | 'second';
  readonly slipNumber: string;
  readonly slipContent: string;
  readonly ordered: string;
  readonly dueOn: string;
  /** Why something was not as it should be, by rule id. */
  readonly reasons: Record<string, string>;
}

/** Input of `log-inspection`. */
export function recordOf(f: InspectionFields): FormValue {
  const micro = (degrees: number): number => Math.round(degrees * 1_000_000);
  return {
    officers: f.officers,
    certificatesShown: f.certificatesShown,
    uniformWorn: f.uniformWorn,
    recordingTold: f.recordingTold,
    partyNotified: f.partyNotified,
    filmed: f.partyNotified ? undefined : f.filmed,
    matter: f.matter,
    place: f.place,
    ...(f.point ? { latE6: micro(f.point[0]), lngE6: micro(f.point[1]) } : {}),
    party: f.party,
    from: f.from,
    until: f.until,
    finding: f.finding,
    found: f.outcome !== undefined && f.outcome !== 'clean',
    partySigned: f.partySigned,
    refusalNote: f.partySigned && f.partyNotified ? undefined : f.refusalNote,
  };
}

/** The step that follows from the outcome on the inspection itself, with its input; a ticket has its own page. */
export function followUp(f: InspectionFields): { readonly step: string; readonly input: FormValue } | undefined {
  switch (f.outcome) {
    case 'clean':
      return { step: 'find-nothing', input: {} };
    case 'advice':
      return { step: 'advise', input: { advice: f.advice } };
    case 'slip':
      return { step: 'give-slip', input: { slip: f.slip, number: f.slipNumber, content: f.slipContent } };
    case 'order':
      return { step: 'order-to-correct', input: { officers: f.officers, ordered: f.ordered, dueOn: f.dueOn } };
    default:
      return undefined;
  }
}

/** The lead a case begins with, carried over from the inspection. */
export function leadOf(f: InspectionFields): FormValue {
  const { matter, finding, place, party, on } = f;
  return {
    source: 'inspection',
    matter,
    note: finding.slice(0, 2000),
    place,
    actOn: on,
    discoveredOn: on,
    party,
    inspection: '$inspection',
  };
}

/** Reasons somebody really wrote. */
export const givenReasons = ({ reasons }: InspectionFields): Record<string, string> =>
  Object.fromEntries(Object.entries(reasons).filter(([, why]) => why.trim()));

/** Requests in the order in which they must reach the server. */
export function actsOf(f: InspectionFields, tidy: (step: string, input: FormValue) => FormValue): readonly DraftAct[] {
  const after = followUp(f);
  const slot = 'inspection';
  const on = { on: f.on };
  return [
    {
      slot,
      opens: 'inspection',
      step: 'log-inspection',
      key: newKey(),
      recorded: true,
      body: { ...on, reasons: givenReasons(f), input: tidy('log-inspection', recordOf(f)) },
    },
    ...(f.outcome === 'case'
      ? [
          {
            slot: 'case',
            opens: 'ordinary',
            step: 'register-lead',
            key: newKey(),
            body: { ...on, inspection: '$inspection', input: tidy('register-lead', leadOf(f)) },
          },
        ]
      : []),
    ...(after
      ? [
          {
            slot,
            step: after.step,
            key: newKey(),
            recorded: after.step === 'order-to-correct',
            body: { ...on, input: tidy(after.step, after.input) },
          },
        ]
      : []),
  ];
}
