import type { EmergencyAnswer, EmergencyLine, EmergencyRequest, EmergencyReview } from '@anjuan/contract';
import { ask } from './http';

/** Asks to read a file out of sight; the answer is the same whether there is such a file or not. */
export const openInEmergency = (id: string, body: EmergencyRequest) =>
  ask<EmergencyAnswer>(`/api/cases/${encodeURIComponent(id)}/emergency`, { method: 'POST', body });

/** What was opened so; for the audit administrator. */
export const readEmergencies = () => ask<readonly EmergencyLine[]>('/api/emergencies');
export const reviewEmergency = (id: string, body: EmergencyReview) =>
  ask<void>(`/api/emergencies/${encodeURIComponent(id)}/review`, { method: 'POST', body });
