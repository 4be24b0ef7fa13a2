// Cases for the bench, made by the real kernel: the same `decide` that the API asks, only without HTTP.
import { createHash, randomUUID } from 'node:crypto';
import { addDays, nationalHolidays } from '../../libs/calendar/dist/index.js';
import { canonical, genesis, seal } from '../../libs/journal/dist/index.js';
import { blankFile, decide, procedureByKind, replay } from '../../libs/procedure/dist/index.js';

const digest = (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest());
const ordinary = procedureByKind('ordinary');

const streets = ['津和小街', '河沿道', '南京路', '建设里', '长安道', '滨江路', '柳州路', '鞍山里'];
const shops = [
  '津味小馆',
  '和平水果店',
  '顺达五金',
  '春晖理发店',
  '一品包子铺',
  '宏图广告社',
  '佳佳超市',
  '利民修车铺',
];
const doings = [
  '店外摆放桌椅占用人行道',
  '堆放建筑材料占用道路',
  '张贴招租广告',
  '擅自设置灯箱',
  '未分类投放垃圾',
  '渣土车辆撒漏',
];

const pick = (list, n) => list[n % list.length];

/** Inputs of the first steps of a case, in order; a case stops after as many as its depth says. */
function steps(n, { officers, matters }, { ref, commitment, label }) {
  const place = `天津市和平区${pick(streets, n)}${(n % 320) + 1}号`;
  const note = `${pick(doings, n >> 3)}，编号${n}，位于${place}，经初步核查属实。`;
  const party = { ref, commitment, kind: 'unit', label };
  return [
    [
      'register-lead',
      'clerk',
      (on) => ({ source: 'complaint', matter: pick(matters, n), note, place, actOn: on, discoveredOn: on, party }),
    ],
    ['assign-lead', 'unitHead', () => ({ officers, noInterest: true })],
    [
      'add-evidence',
      'officer',
      (on) => ({ kind: 'audiovisual', title: '现场照片', proves: '违法事实', takenOn: on, officers, place }),
    ],
    ['request-filing', 'officer', () => ({ facts: note, opinion: '建议立案。' })],
    ['approve-filing', 'head', () => ({ opinion: '同意立案。' })],
  ];
}

/** Who the case is about; only reference and commitment go into the record. */
function partyOf(n) {
  const label = `和平区${pick(shops, n >> 2)}${n % 97}`;
  const value = { kind: 'unit', name: label };
  const salt = digestHex(`salt ${n}`);
  return { ref: randomUUID(), value, salt, label, commitment: digestHex(canonical({ salt, value })) };
}

const digestHex = (text) => createHash('sha256').update(text).digest('hex');

/** One case: its file, the head of its chain and its entries. Every fifth goes less far than the one before. */
export async function makeCase(n, cast) {
  const id = randomUUID();
  const opened = addDays('2026-01-05', n % 280);
  let working = { file: blankFile(id, ordinary.id), prev: await genesis(id, digest), entries: [] };
  const depth = 5 - (n % 5 === 4 ? 3 : n % 5 === 3 ? 1 : 0);
  const party = partyOf(n);
  for (const [index, [step, part, input]] of steps(n, cast, party).slice(0, depth).entries()) {
    working = await perform(working, { step, input, actor: cast.people[part], on: addDays(opened, index), n, cast });
  }
  return { file: working.file, head: working.prev, entries: working.entries, party };
}

async function perform({ file, prev, entries }, { step, input, actor, on, n, cast }) {
  const circumstances = { actor, on, holidays: nationalHolidays, office: cast.office };
  const decision = decide(ordinary, file, step, input(on), circumstances);
  if (!decision.ok) throw new Error(`${step}: ${decision.why} ${decision.unmet.map((r) => r.id)}`);
  const numbers = step === 'approve-filing' ? { 'filing-approval': `津和小街立字〔2026〕${100000 + n}号` } : {};
  const act = JSON.parse(JSON.stringify({ ...decision.act, numbers }));
  const next = replay(ordinary, file, act);
  const body = { ...act, file: file.id, agency: cast.office.id, at: '2026-11-01T00:00:00.000Z', documents: [] };
  const entry = await seal(prev, next.version, body, digest);
  return { file: next, prev: entry.hash, entries: [...entries, entry] };
}
