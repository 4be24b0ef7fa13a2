import { randomUUID } from 'node:crypto';
import { type FirstAccounts, administratorRows } from '../platform/first-administrators.js';
import { usualNumbers } from '../platform/number-patterns.js';
import type { OfficeRows } from '../platform/persistence/repositories/office.repository.js';
import type { OfficeFile } from './office-file.js';

const FEN = 100;

/** The rows a district or an office begins with. */
export function officeRowsOf(file: OfficeFile, parentId: string | null): OfficeRows {
  const agencyId = randomUUID();
  const { name, district, address, phone, complaints, reconsideration, kind, units, administrators } = file;
  const accounts = Object.fromEntries(
    administrators.map(({ role, username, name: who }) => [role, { username, name: who }]),
  );
  const [{ id: unit } = { id: '' }] = units;
  return {
    agency: { agencyId, name, district, address, phone, complaints, reconsideration, kind, parentId },
    settings: settingsOf(file),
    units: units.map(({ id, name: team }) => ({ id, name: team })),
    people: administratorRows(agencyId, unit, accounts as unknown as FirstAccounts),
    powers: (file.matters ?? []).map((matter) => ({ matter, validFrom: file.mattersFrom ?? '', validTo: null })),
    thresholds: (file.thresholds ?? []).map(({ from, personYuan, unitYuan, confirmed }) => ({
      validFrom: from,
      personFen: personYuan * FEN,
      unitFen: unitYuan * FEN,
      confirmed,
    })),
  };
}

function settingsOf({ codeWord }: OfficeFile): OfficeRows['settings'] {
  if (!codeWord) return [];
  return [
    { key: 'numbers', value: usualNumbers(codeWord) },
    { key: 'codeWord', value: codeWord as unknown as object },
    { key: 'reviewAlways', value: false as unknown as object },
  ];
}
