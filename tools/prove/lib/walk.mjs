// The shortest lawful way to the end of a case: reported, filed, given up, closed, put into the archive.
import { leadRequest } from './made-cases.mjs';

const ON = '2026-11-02';
const PARTY = { kind: 'unit', name: '和平区津味小馆', idNumber: '91120101MA00000001' };

const steps = ({ officers }) => [
  ['unithead01', 'assign-lead', { officers, noInterest: true }],
  ['officer01', 'add-evidence', { kind: 'audiovisual', title: '照片', proves: '现场', takenOn: ON, officers }],
  ['officer01', 'request-filing', { facts: '占用人行道', opinion: '建议立案。' }],
  ['head01', 'approve-filing', { opinion: '同意立案。' }],
  ['head01', 'terminate-investigation', { ground: 'facts-fail', reasons: '经多方查找，违法事实仍然无法查清。' }],
  ['head01', 'close-case', { ground: 'terminated', note: '办理完毕。' }],
  ['archivist01', 'archive-case', { retention: '10年', checked: true }],
];

/** Walks a new case to its end. @returns its id and the day of its last act */
export async function walkToEnd(server, cast) {
  const opened = await (
    await server.as('clerk01')
  ).open('ordinary', 'register-lead', leadRequest(cast, ON, '居民反映占用人行道。', PARTY));
  if (opened.status !== 201) throw new Error(`register-lead: ${opened.text.slice(0, 400)}`);
  let { line } = opened.body.case;
  for (const [who, step, input] of steps(cast)) {
    const person = await server.as(who);
    const answer = await person.act(line.id, step, { on: ON, input, recordings: [] }, line.version);
    if (answer.status !== 201) throw new Error(`${step}: ${answer.text.slice(0, 600)}`);
    line = answer.body.case.line;
  }
  return { id: line.id, version: line.version, on: ON };
}
