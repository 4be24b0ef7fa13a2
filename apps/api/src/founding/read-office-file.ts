import { isCivilDate } from '@anjuan/calendar';
import type { InputFault } from '@anjuan/procedure';
import { matters } from '@anjuan/statute';
import { BodyPipe } from '../platform/http/body.pipe.js';
import { firstRoles } from '../platform/first-administrators.js';
import { invalidInput } from '../platform/refused.js';
import { AdministratorLine, OfficeFile, ThresholdLine, UnitLine } from './office-file.js';

const pipe = new BodyPipe(OfficeFile, {
  units: UnitLine,
  administrators: AdministratorLine,
  thresholds: ThresholdLine,
});

/** Reads a file's contents. @throws Refused with a pointer for everything that does not fit */
export function readOfficeFile(contents: unknown): OfficeFile {
  const file = pipe.transform(contents);
  const faults = [...peopleFaults(file), ...unitFaults(file), ...kindFaults(file), ...matterFaults(file)];
  if (faults.length > 0) throw invalidInput(faults);
  return file;
}

const faultAt = (pointer: string, constraint: string, message: string): InputFault => ({
  pointer,
  constraint,
  message,
});

/** Places of what stands a second time. */
function repeated(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text, i) => (texts.indexOf(text) < i ? [i] : []));
}

/** Three roles, three persons. */
function peopleFaults({ administrators }: OfficeFile): readonly InputFault[] {
  const missing = firstRoles.filter((role) => !administrators.some((one) => one.role === role));
  return [
    ...missing.map((role) => faultAt('/administrators', 'roles', `no ${role}`)),
    ...repeated(administrators.map(({ username }) => username)).map((i) =>
      faultAt(`/administrators/${i}/username`, 'unique', 'stands twice'),
    ),
    ...repeated(administrators.map(({ name }) => name)).map((i) =>
      faultAt(`/administrators/${i}/name`, 'persons', 'nobody holds two of the three'),
    ),
  ];
}

const unitFaults = ({ units }: OfficeFile): readonly InputFault[] => [
  ...repeated(units.map(({ id }) => id)).map((i) => faultAt(`/units/${i}/id`, 'unique', 'stands twice')),
  ...repeated(units.map(({ name }) => name)).map((i) => faultAt(`/units/${i}/name`, 'unique', 'stands twice')),
];

/** A district stands under nothing and has no cases; an office has numbers. */
function kindFaults({ kind, under, codeWord, matters: handed, thresholds }: OfficeFile): readonly InputFault[] {
  if (kind === 'office') return codeWord ? [] : [faultAt('/codeWord', 'required', 'an office has one')];
  const given = { under, codeWord, matters: handed, thresholds };
  return Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [faultAt(`/${name}`, 'district', 'a district has none')],
  );
}

function matterFaults({ matters: handed = [], mattersFrom, thresholds = [] }: OfficeFile): readonly InputFault[] {
  const known = new Set(matters.map(({ code }) => code));
  const days = [
    ...(mattersFrom === undefined ? [] : [['/mattersFrom', mattersFrom] as const]),
    ...thresholds.map(({ from }, i) => [`/thresholds/${i}/from`, from] as const),
  ];
  return [
    ...handed.flatMap((code, i) => (known.has(code) ? [] : [faultAt(`/matters/${i}`, 'matter', 'no matter we know')])),
    ...repeated(handed).map((i) => faultAt(`/matters/${i}`, 'unique', 'stands twice')),
    ...(handed.length > 0 && !mattersFrom
      ? [faultAt('/mattersFrom', 'required', 'since when they are handed over')]
      : []),
    ...days.flatMap(([pointer, day]) => (isCivilDate(day) ? [] : [faultAt(pointer, 'day', 'is no day')])),
    ...repeated(thresholds.map(({ from }) => from)).map((i) =>
      faultAt(`/thresholds/${i}/from`, 'unique', 'stands twice'),
    ),
  ];
}
