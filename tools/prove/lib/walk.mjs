// The shortest lawful way to the end of a case: reported, filed, given up, closed, put into the archive.
import { leadRequest } from './made-cases.mjs';
import { api } from './server.mjs';

const ON = '2026-11-02';
const PARTY = { kind: 'unit', name: '和平区津味小馆', idNumber: '91120101MA00000001' };

const SCENE = (officers) => ({
  officers,
  certificatesShown: true,
  place: '天津市和平区津和小街12号',
  from: '09:10',
  until: '09:40',
  rightsTold: true,
  partySigned: true,
  findings: '占用人行道两平方米。',
});

const steps = ({ officers }) => [
  ['unithead01', 'assign-lead', { officers, noInterest: true }],
  ['officer01', 'record-scene', SCENE(officers)],
  ['officer01', 'request-filing', { facts: '占用人行道', opinion: '建议立案。' }],
  ['head01', 'approve-filing', { opinion: '同意立案。' }],
  ['head01', 'terminate-investigation', { ground: 'facts-fail', reasons: '经多方查找，违法事实仍然无法查清。' }],
  ['head01', 'close-case', { ground: 'terminated', note: '办理完毕。' }],
  ['archivist01', 'archive-case', { retention: '10年', checked: true }],
];

/** Walks a new case to its end. @returns its id, the day of its last act, and the digests of its photos */
export async function walkToEnd(server, cast, { party = PARTY, pictures } = {}) {
  const opened = await (
    await server.as('clerk01')
  ).open('ordinary', 'register-lead', leadRequest(cast, ON, '居民反映占用人行道。', party));
  if (opened.status !== 201) throw new Error(`register-lead: ${opened.text.slice(0, 400)}`);
  let { line } = opened.body.case;
  const recorded = await photos(server, pictures);
  for (const [who, step, input] of steps(cast)) {
    const person = await server.as(who);
    const recordings = step === 'record-scene' ? recorded : [];
    const answer = await person.act(line.id, step, { on: ON, input, recordings }, line.version);
    const rules = answer.body?.unmet?.map(({ rule, says }) => `${rule} ${says}`).join('; ');
    if (answer.status !== 201) throw new Error(`${step}: ${rules ?? answer.text.slice(0, 400)}`);
    line = answer.body.case.line;
  }
  return { id: line.id, version: line.version, on: ON, digests: recorded.map(({ digest }) => digest) };
}

/** Two photos in the store, as the law wants them of a scene. */
async function photos(server, pictures) {
  const { demoPhoto } = await api('demo/photo.js');
  const officer = await server.as('officer01');
  const shown = pictures ?? [1, 2].map((seed) => demoPhoto(seed));
  const both = await Promise.all(shown.map((bytes) => officer.upload('现场.png', bytes, 'image/png')));
  return both.map(({ body }) => ({ digest: body.digest, kind: 'photo' }));
}
