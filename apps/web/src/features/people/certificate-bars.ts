import { addDays, daysBetween } from '@anjuan/calendar';
import type { CertificateView } from '@anjuan/contract';
import { type CertificateState, certificateState } from '@anjuan/procedure';

/** The stretch of time a strip shows. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** One state of a certificate on the strip, in percent of its length. */
export interface Bar {
  readonly status: CertificateState;
  readonly left: number;
  readonly width: number;
}

const clamp = (day: string, { from, to }: Stretch): string => (day < from ? from : day > to ? to : day);

/** The days on which something may change. */
function edges({ issuedOn, validTo, spans }: CertificateView, stretch: Stretch): readonly string[] {
  const days = spans.flatMap(({ from, to }) => [from, ...(to ? [addDays(to, 1)] : [])]);
  const inside = [stretch.from, issuedOn, addDays(validTo, 1), ...days].map((day) => clamp(day, stretch));
  return [...new Set([...inside, stretch.to])].sort();
}

/** A certificate on a strip: its states one after the other, the years below, and where a day lies. */
export function barsOf(certificate: CertificateView, stretch: Stretch) {
  const length = Math.max(1, daysBetween(stretch.from, stretch.to));
  const at = (day: string): number => (daysBetween(stretch.from, clamp(day, stretch)) / length) * 100;
  const held = {
    ...certificate,
    spans: certificate.spans.map(({ to, ...span }) => ({ ...span, ...(to ? { to } : {}) })),
  };
  const days = certificate.state === null && certificate.spans.length === 0 ? [] : edges(certificate, stretch);
  const parts = days.slice(0, -1).flatMap((day, i): Bar[] => {
    const status = certificateState(held as never, day);
    return status ? [{ status, left: at(day), width: at(days[i + 1] ?? stretch.to) - at(day) }] : [];
  });
  const first = Number(stretch.from.slice(0, 4));
  const last = Number(stretch.to.slice(0, 4));
  const every = Math.max(1, Math.ceil((last - first) / 6));
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((year) => (year - first) % every === 0)
    .map((year) => ({ label: String(year), left: at(`${year}-01-01`) }));
  return { parts, years, at };
}
