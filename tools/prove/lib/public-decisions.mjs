// Random decisions put before the public through the real rules, the real guard of words and the real projection.
import { decide, procedureByKind, replay } from '../../../libs/procedure/dist/index.js';
import { api } from './server.mjs';

const publication = procedureByKind('publication');
const registerLead = procedureByKind('ordinary').rows.find(({ step }) => step.id === 'register-lead').step;

const KINDS = ['person', 'person', 'person', 'sole-trader', 'unit'];
const SURNAMES = '欧阳诸葛上官司马尉迟公羊澹台皇甫';
const GIVEN = '霁澜骞翊旻昀珩祎瑄璟栩彧钰晗';

/** Random numbers that come again with the same seed (xorshift32). */
export function dice(seed) {
  let x = seed || 1;
  return (n) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % n;
  };
}

const pad = (n) => String(n).padStart(2, '0');

function person(roll) {
  const pick = (text) => [...text][roll([...text].length)];
  const name = pick(SURNAMES) + pick(GIVEN) + pick(GIVEN);
  const day = [1950 + roll(68), 1 + roll(12), 1 + roll(28)];
  const [year, month, date] = [String(day[0]), pad(day[1]), pad(day[2])];
  const idNumber = `120101${year}${month}${date}${String(1000 + roll(9000))}`;
  const phone = `1${3 + roll(7)}${String(100000000 + roll(900000000))}`;
  const kind = KINDS[roll(KINDS.length)];
  const told = roll(2) ? { bornOn: `${year}-${month}-${date}` } : {};
  const base = { kind, phone, address: `天津市和平区${pick(GIVEN)}${pick(GIVEN)}里${1 + roll(99)}号` };
  if (kind === 'person') return { ...base, name, idNumber, ...told };
  return {
    ...base,
    name: `和平区${pick(GIVEN)}${pick(GIVEN)}商行`,
    idNumber: '92120101MA0DEMO012',
    representative: name,
  };
}

/** Ways to write a value. */
const disguises = [
  (text) => text,
  (text) => [...text].join(' '),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => text.toLowerCase(),
  (text) => `${text.slice(0, 3)}-${text.slice(3)}`,
];

/** Words for the public: harmless, or with something of the party in them. */
function words(roll, party) {
  const values = ['name', 'idNumber', 'phone', 'address', 'representative', 'bornOn'].flatMap(
    (key) => party[key] ?? [],
  );
  const slip = () =>
    roll(3) === 0 ? disguises[roll(disguises.length)](values[roll(values.length)]) : ['当事人', '该店', '其'][roll(3)];
  return {
    facts: `${slip()}在人行道摆放桌椅，${slip()}经责令仍未改正。`,
    penaltyShown: roll(5) ? '罚款500元' : `对${slip()}罚款500元`,
    place: roll(4) ? '津和小街' : `津和小街${slip()}`,
    fullText: roll(6) === 0,
    ...(roll(2) ? { fullTextReason: `${slip()}的行为在社区引起广泛讨论，具有一定社会影响。` } : {}),
  };
}

const squeezed = (text) =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toLowerCase();

/** The values that must not show, found by code of its own: every public text squeezed, a trader's or a unit's name taken out. */
function leaked(texts, party) {
  const { kind, name, idNumber, phone, address, representative, bornOn } = party;
  const hidden = kind === 'person' ? [name, idNumber, address] : [representative];
  const said = texts.map((text) =>
    kind === 'person' ? squeezed(text) : squeezed(text).replaceAll(squeezed(name), '|'),
  );
  return [...hidden, phone, bornOn]
    .filter(Boolean)
    .find((value) => said.some((text) => text.includes(squeezed(value))));
}

/** One act by the law; rules that ask are answered. */
function act(setting, file, step, input, { role, track }) {
  const { office, holidays, on } = setting;
  const actor = Object.values(office.staff).find(({ roles, id }) => roles.includes(role) && !setting.used.has(id));
  setting.used.add(actor.id);
  const circumstances = { actor, office, holidays, on, track };
  const first = decide(publication, file, step, input, circumstances);
  const asks = first.ok || first.why !== 'rules' ? [] : first.unmet.filter(({ force }) => force === 'asks');
  const reasons = Object.fromEntries(asks.map(({ id }) => [id, '已经当面核对，情况属实。']));
  return asks.length > 0 ? decide(publication, file, step, input, { ...circumstances, reasons }) : first;
}

const steps = (input) => [
  ['draft-publication', input, 'clerk'],
  ['clear-publication', { secrecyReviewed: true, privacyReviewed: true }, 'unit-head'],
  ['publish', {}, 'publisher'],
];

/** Puts one decision before the public. @returns what became of it, and the file */
function publish(setting, file, input, names) {
  const used = new Set();
  for (const [step, given, role] of steps(input)) {
    const done = act({ ...setting, used }, file, step, given, { role, track: setting.track });
    if (!done.ok)
      return { why: done.unmet?.some(({ id }) => id === 'PUB-09') ? 'minor' : 'refused', rules: done.unmet };
    if (names(Object.values(given).filter((text) => typeof text === 'string'))) return { why: 'named' };
    file = replay(publication, file, done.act);
  }
  return { why: 'published', file };
}

/** A file with another party; the journal knows of it what it always knows. */
function filed(state, separateParties, { party, roll }) {
  const { input } = separateParties(registerLead, { party });
  const actOn = `${2021 + roll(6)}-0${1 + roll(9)}-1${roll(9)}`;
  return { ...state, tracks: withoutPublication(state), dossier: { ...state.dossier, party: input.party, actOn } };
}

const withoutPublication = ({ tracks }) =>
  Object.fromEntries(Object.entries(tracks).filter(([, { kind }]) => kind !== 'publication'));

/** Whether the law knows somebody as a minor: by the whole day of birth, and not by the year as the server does. */
function under18({ kind, idNumber, bornOn }, actOn) {
  if (kind !== 'person') return false;
  const told = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
  const born = bornOn && bornOn > told ? bornOn : told;
  return `${Number(actOn.slice(0, 4)) - 18}${actOn.slice(4)}` < born;
}

/** @returns how many ended how, and every leak */
export async function decisions({ trials, state, agency }) {
  const { separateParties } = await api('cases/perform/keep-parties.js');
  const { namesSomebody } = await api('cases/perform/public-words.js');
  const { recordsOf } = await api('publication/project-publication.js');
  const { office, holidays } = agency;
  const setting = { office, holidays, on: state.acts.at(-1).on, track: 'publication/1' };
  const counts = { published: 0, minor: 0, named: 0, refused: 0 };
  const leaks = [];
  for (let n = 1; n <= trials; n += 1) {
    const roll = dice(n * 2_654_435_761);
    const party = person(roll);
    const file = filed(state, separateParties, { party, roll });
    const input = { partyShown: roll(12) ? file.dossier.party.label : party.name, ...words(roll, party) };
    const done = publish(setting, file, input, (texts) => namesSomebody(texts, [party]));
    counts[done.why] += 1;
    if (!done.file) continue;
    const rows = recordsOf({ agency, file: done.file, proof: '0'.repeat(64) }).map(({ row }) => row);
    const texts = rows.flatMap(({ view, searchText }) => [JSON.stringify(view), searchText]);
    const value = leaked(texts, party);
    if (value) leaks.push(`decision ${n}: ${value} in ${texts.join(' ').slice(0, 300)}`);
    if (under18(party, file.dossier.actOn) && rows.some(({ view }) => view.party || view.facts))
      leaks.push(`decision ${n}: a minor is public`);
  }
  return { counts, leaks };
}
