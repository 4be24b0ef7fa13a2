import type { Act } from '../kernel/step.js';
import type { ServiceDossier } from './dossier.js';

/** Ends a service: what was delivered how, on the day of the act unless the proof names another. */
export function delivered(
  dossier: ServiceDossier,
  { on, numbers }: Act,
  facts: Partial<ServiceDossier>,
): ServiceDossier {
  const number = numbers['service-receipt'];
  return { ...dossier, servedOn: on, ...facts, ...(number ? { number } : {}) };
}
