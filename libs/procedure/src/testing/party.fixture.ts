import type { PartyRef } from '../dossier/party.js';

/** A natural person of full age, as the journal knows one. */
export const vendor: PartyRef = { ref: 'p-1', commitment: 'c'.repeat(64), kind: 'person', label: '王××', bornIn: 1980 };
/** A company: its full name may be shown, and higher amounts hold for it. */
export const shop: PartyRef = {
  ref: 'p-2',
  commitment: 'd'.repeat(64),
  kind: 'unit',
  label: '天津市和平区某餐饮有限公司',
};
/** A sole trader: counted as a person. */
export const trader: PartyRef = {
  ref: 'p-4',
  commitment: 'f'.repeat(64),
  kind: 'sole-trader',
  label: '和平区某便利店',
};
/** A person under eighteen on every day of the specs. */
export const minor: PartyRef = { ...vendor, ref: 'p-3', bornIn: 2010 };
/** A person whose year of birth nobody knows. */
export const ageless: PartyRef = { ref: 'p-5', commitment: 'a'.repeat(64), kind: 'person', label: '李××' };
