// Cases in bulk by the real kernel, as the bench makes them.
import { addDays } from '../../../libs/calendar/dist/index.js';
import { fill } from '../../bench/fill.mjs';

/** The people whose acts fill the cases, as the rules see them. */
export async function castOf(server) {
  const officer = await server.as('officer01');
  const { office } = (await officer.get('/api/office')).body;
  const staff = Object.values(office.staff);
  const by = (role) => staff.find((s) => s.roles.includes(role));
  const second = staff.find(
    (s) => s.id !== officer.id && s.roles.includes('officer') && s.certificate?.validTo > '2027',
  );
  const people = { officer: office.staff[officer.id], clerk: by('clerk'), unitHead: by('unit-head'), head: by('head') };
  return { office, people, officers: [officer.id, second.id], matters: office.powers.map((p) => p.matter) };
}

const AT = `SELECT id, version, last_act_on AS on FROM anjuan.case_file
  WHERE stage = $1 AND state->'acts'->0->>'step' = 'register-lead' ORDER BY id LIMIT $2`;

/** At least `count` cases of a stage, made by the kernel: `investigating`, or `filing` with everything ready to be filed. */
export async function madeCases(server, stage, count) {
  const cast = await castOf(server);
  const client = await server.cluster.superuser(server.name);
  // Of five made cases three are filed, one waits to be filed, one is only assigned.
  const size = stage === 'filing' ? count * 5 + 5 : Math.ceil((count * 5) / 3) + 5;
  await fill(client, cast, 0, size);
  const { rows } = await client.query(AT, [stage, count]);
  await client.end();
  if (rows.length < count) throw new Error(`${rows.length} of ${count} cases stand in ${stage}`);
  return { cast, cases: rows };
}

/** A request to add a piece of evidence, lawful in any investigation. */
export const evidenceRequest = (cast, { on }, title = '补充照片') => ({
  on,
  input: { kind: 'audiovisual', title, proves: '现场情况', takenOn: on, officers: cast.officers },
});

/** A request to open a case, lawful on any day. */
export const leadRequest = (cast, on, note = '居民反映占用人行道。', party) => ({
  on,
  input: {
    source: 'complaint',
    matter: cast.matters[0],
    note,
    place: '天津市和平区津和小街12号',
    actOn: addDays(on, -1),
    discoveredOn: on,
    ...(party ? { party } : {}),
  },
});
