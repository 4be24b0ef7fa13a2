import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { procedureByKind, target } from '@anjuan/procedure';
import { demoPerson } from '../demo/office.js';
import { TestServer } from '../testing/test-server.js';
import { type Doing, Walker, uploadedPhotos } from '../testing/walker.js';
import { walkTo } from '../testing/stages.js';

const ordinary = procedureByKind('ordinary');
if (!ordinary) throw new Error('no ordinary procedure');

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

const alone = [demoPerson('officer01')];
const expired = [demoPerson('officer01'), demoPerson('officer12')];

interface Case {
  /** Stage from which the row is played; the first of the row unless said otherwise. */
  readonly from?: string;
  /** Steps in between, for what the row needs beyond its stage. */
  readonly after?: readonly (string | readonly [step: string, Doing])[];
  /** What is done lawfully, when it is not the usual. */
  readonly lawful?: Doing;
  /** What is refused, and by which rule; without it the wrong role is tried. */
  readonly refused?: readonly [rule: string, Doing];
}

/** One line for each row of the table that differs from the usual. */
const cases: Readonly<Record<string, Case>> = {
  'register-lead': { refused: ['HSE-90', { on: '2026-11-21' }] },
  'assign-lead': { refused: ['OFF-01', { input: { officers: alone } }] },
  'request-filing': { after: ['record-scene'], refused: ['HSE-01', { by: 'officer04' }] },
  'transfer-case': { from: 'lead' },
  'take-back-case': {
    after: ['report-suspected-crime', ['refuse-crime-transfer', { track: 'crime-transfer/1' }]],
  },
  'record-scene': { from: 'investigating', refused: ['OFF-02', { input: { certificatesShown: false } }] },
  'add-evidence': { from: 'investigating', refused: ['EVI-01', { input: { takenOn: '2026-11-19' } }] },
  'question-party': { refused: ['OFF-03', { input: { officers: expired }, on: '2026-11-20' }] },
  'record-intake': {
    from: 'investigating',
    after: [['add-evidence', { input: { kind: 'electronic' } }]],
    refused: ['EVI-08', { input: { no: 9 } }],
  },
  'entrust-test': { from: 'investigating', refused: ['EVI-07', { input: { qualified: false } }] },
  'record-test-result': {
    from: 'investigating',
    after: ['entrust-test'],
    refused: ['EVI-07', { input: { test: 9 } }],
  },
  'verify-evidence': { after: ['add-evidence'], refused: ['HSE-01', { by: 'officer04' }] },
  'exclude-evidence': {
    after: ['add-evidence'],
    lawful: { by: 'unithead01' },
    refused: ['EVI-03', { by: 'unithead01', input: { no: 9 } }],
  },
  'order-correction': { from: 'investigating', refused: ['OFF-01', { input: { officers: alone } }] },
  reinspect: {
    from: 'investigating',
    after: ['order-correction'],
    refused: ['OFF-01', { input: { officers: alone } }],
  },
  'conclude-investigation': {
    after: ['add-evidence', 'verify-evidence', 'order-correction'],
    refused: ['HSE-01', { by: 'officer04' }],
  },
  'pass-pre-review': { refused: ['REV-05', { by: 'reviewer02' }] },
  'return-from-pre-review': { refused: ['REV-05', { by: 'reviewer02' }] },
  'approve-notice': { refused: ['HEA-01', { input: { hearingRight: false } }] },
  'record-waiver': { refused: ['NOT-04', { input: { inWriting: false } }] },
  'schedule-hearing': { lawful: { by: 'unithead01' }, refused: ['HEA-04', { input: { heldOn: '2026-09-18' } }] },
  'hold-hearing': { after: ['schedule-hearing'] },
  'recheck-statement': { after: ['record-statement'], refused: ['HSE-01', { by: 'officer04' }] },
  'renew-notice': { from: 'rechecked', refused: ['HEA-01', { input: { hearingRight: false } }] },
  'draft-decision': { from: 'rechecked', refused: ['HSE-01', { by: 'officer04' }] },
  'submit-for-legal-review': { from: 'rechecked', refused: ['HSE-01', { by: 'officer04' }] },
  'pass-legal-review': { refused: ['REV-05', { by: 'reviewer02' }] },
  'return-for-investigation': { refused: ['REV-05', { by: 'reviewer02' }] },
  'return-for-correction': { refused: ['REV-05', { by: 'reviewer02' }] },
  'advise-transfer': { refused: ['REV-05', { by: 'reviewer02' }] },
  'make-decision': { from: 'deliberated', refused: ['DEC-07', { input: { bank: null } }] },
  'decide-no-penalty': { from: 'rechecked' },
  'terminate-investigation': { from: 'investigating' },
  'demand-performance': { from: 'performing', refused: ['COE-01', {}], lawful: { on: '2026-11-20' } },
  'extend-verification': { refused: ['CLU-01', { input: { days: 16 } }] },
  'extend-decision-period': { refused: ['DEC-04', { input: { days: 31 } }] },
  'extend-decision-together': {
    after: ['extend-decision-period'],
    refused: ['DEC-04', { input: { attendees: alone } }],
  },
  'leave-out-days': { refused: ['HSE-01', { by: 'officer04' }] },
  'call-for-review-papers': { refused: ['REV-05', { by: 'reviewer02' }] },
  'supply-review-papers': { after: ['call-for-review-papers'], refused: ['HSE-01', { by: 'officer04' }] },
  'close-case': { from: 'terminated' },
  'add-recording': { from: 'investigating', refused: ['RCD-05', { input: { seq: 99, kind: 'photo' } }] },
  'explain-gap': { from: 'investigating', refused: ['RCD-05', { input: { seq: 99 } }] },
  'approve-gap': {
    from: 'investigating',
    after: [
      ['question-party', { bare: true }],
      ['explain-gap', { input: { seq: 6 } }],
    ],
    refused: ['RCD-03', { input: { seq: 1 } }],
    lawful: { input: { seq: 6 } },
  },
  'archive-case': { refused: ['ARC-03', { input: { checked: false } }] },
};

describe('every row of the ordinary procedure', () => {
  const rows = ordinary.rows.filter(
    (row, i, all) => !row.by.includes('system') && all.findIndex((r) => r.step.id === row.step.id) === i,
  );

  test.each(rows.map((row) => [row.step.id, row] as const))('%s: refused once, accepted once', async (id, row) => {
    const { from = row.from[0] ?? 'start', after = [], lawful = {}, refused } = cases[id] ?? {};
    const walker = await walkTo(new Walker(server), from);
    for (const step of after) await (typeof step === 'string' ? walker.walk(step) : walker.try(...step));
    const { stage, version } = walker.file;
    await refuse(walker, id, refused);
    expect(walker.file.version).toBe(version);
    const { status, body } = await walker.try(id, { ...lawful, input: { ...(await recording(id)), ...lawful.input } });
    expect([status, body.unmet, body.faults]).toEqual([201, undefined, undefined]);
    expect(body.entry.body.to).toBe(target(row, stage));
  });
});

/** What the inputs that must name an uploaded file need of it. */
const withFiles: Readonly<Record<string, object>> = { 'add-recording': { seq: 1, kind: 'photo' }, 'record-intake': {} };

const recording = async (id: string): Promise<object> =>
  withFiles[id] ? { ...withFiles[id], digests: await uploadedPhotos(server) } : {};

async function refuse(walker: Walker, id: string, refused: Case['refused']): Promise<void> {
  const [rule, doing] = refused ?? ['/problems/wrong-role', { by: 'evaluator01' }];
  const { status, body } = await walker.try(id, { ...doing, input: { ...(await recording(id)), ...doing.input } });
  expect(body.unmet?.map((u) => u.rule) ?? [body.type]).toContain(rule);
  expect(status).toBe(refused ? 409 : 403);
}

test('automatic rows follow as entries of their own, by the system', async () => {
  const walker = await walkTo(new Walker(server), 'decided');
  const { body } = await walker.try('hand-over');
  expect(body.followed.map((e) => [e.body.step, e.body.by.role])).toEqual([
    ['confirm-decision-served', 'system'],
    ['start-performance', 'system'],
  ]);
  expect(body.case.line.stage).toBe('performing');
});

test('a decision without notice is refused with every unmet rule and its articles', async () => {
  const walker = await walkTo(new Walker(server), 'concluded');
  const { status, body } = await walker.try('make-decision');
  expect(status).toBe(409);
  expect(body).toMatchObject({ type: '/problems/step-refused', step: 'make-decision', stage: 'concluded' });
  const rules = body.unmet?.map((u) => u.rule) ?? [];
  expect(rules).toEqual(expect.arrayContaining(['NOT-01', 'REV-01']));
  expect(body.unmet?.every((u) => u.articles.length > 0 && u.says.length > 0)).toBe(true);
});

test('a step of another stage is refused as such', async () => {
  const walker = await walkTo(new Walker(server), 'lead');
  expect(await walker.try('archive-case')).toMatchObject({
    status: 409,
    body: { type: '/problems/wrong-stage', stage: 'lead' },
  });
});
