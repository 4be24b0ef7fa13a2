/** Licences that ask for nothing but a notice. */
const FREE = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'OFL-1.1', 'Python-2.0', 'CC-BY-4.0', 'MIT-0', 'Zlib']); // prettier-ignore

/** Licences with conditions that are met, each for the packages it was looked at for. */
const CONDITIONAL = [
  {
    licence: /^LGPL-3\.0/,
    packages: /^@img\/sharp-/,
    why: 'libvips is shipped unchanged as a library of its own, loaded at run time and exchangeable',
  },
  { licence: /^$/, packages: /^combine-errors$/, why: 'its manifest names none, its readme grants MIT' },
];

/** The licence expression of a CycloneDX component; empty when it names none. */
export function licenceOf({ licenses = [] }) {
  return licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '').join(' AND ');
}

const allowed = (name, licence) =>
  FREE.has(licence) || CONDITIONAL.some((c) => c.licence.test(licence) && c.packages.test(name));

/** Of `A OR B` one is enough; of `A AND B` all must be allowed. */
const satisfied = (name, expression) =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((all) => all.split(' AND ').every((licence) => allowed(name, licence.trim())));

const ours = ({ purl = '' }) => purl.startsWith('pkg:npm/%40anjuan/');
const nameOf = ({ group, name }) => (group ? `${group}/${name}` : name);

/** Sentences about components whose licence is unknown or not allowed; empty when all are in order. */
export function licenceFaults({ components }) {
  return components
    .filter((component) => !ours(component))
    .filter((component) => !satisfied(nameOf(component), licenceOf(component)))
    .map((component) => `${nameOf(component)}@${component.version}: ${licenceOf(component) || 'no licence named'}`);
}

/** How many third-party components stand under each licence, most first. */
export function licenceCounts({ components }) {
  const counts = new Map();
  for (const component of components.filter((c) => !ours(c)))
    counts.set(licenceOf(component), (counts.get(licenceOf(component)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
