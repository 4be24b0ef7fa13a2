import { describe, expect, it } from '@jest/globals';
import { nationalHolidays } from '@anjuan/calendar';
import { demolition } from './demolition/table.js';
import { type CaseFile, blankFile } from './kernel/file.js';
import { inspection } from './inspection/table.js';
import { limits } from './limits.js';
import { remainingFen } from './payment/amounts.js';
import { payment } from './payment/table.js';
import { publicRecord } from './publication/public-record.js';
import { publication } from './publication/table.js';
import { service } from './service/table.js';
import { summary } from './summary/table.js';
import { type Doing, after, ask, doingsOf as on } from './testing/doing.fixture.js';
import { BUILDING, STALL } from './testing/office.fixture.js';
import { vendor } from './testing/party.fixture.js';
import { fileAt, publishDecision, serve } from './testing/walk.fixture.js';

const unmet = (file: CaseFile, doing: Doing): readonly string[] => {
  const answer = ask(file, doing);
  return answer.ok ? [] : [answer.why, ...answer.unmet.map((r) => `${r.id} ${r.name}`)];
};
const officers = ['li', 'zhao'];

describe('service', () => {
  const s = on(service, 'service/1');
  const planned = (file = fileAt('noticed')) => after(file, s('plan-service', { on: '2026-03-10' }));

  it('plans the next unserved document', () => {
    expect(planned().tracks['service/1']?.dossier).toMatchObject({ document: 'prior-notice', round: 1 });
  });

  it.each([
    ['2026-03-16', '2026-04-16', '2026-04-15'],
    ['2026-04-01', '2026-05-07', '2026-05-06'],
  ])('announced on %s may be deemed served on %s, as of %s', (announcedOn, day, served) => {
    const announced = after(planned(), s('announce-service', { on: announcedOn }));
    expect(after(announced, s('deem-served', { on: day })).tracks['service/1']?.dossier).toMatchObject({
      servedOn: served,
    });
  });
});

describe('payment', () => {
  const p = on(payment, 'payment/1');
  const part = (amountFen: number, more: object = {}) =>
    p('record-part-payment', { on: '2026-03-27', input: { amountFen, receipt: '票据1', ...more } });
  const plan = [
    { dueOn: '2026-05-06', amountFen: 100_000 },
    { dueOn: '2026-06-08', amountFen: 100_000 },
  ];

  it('takes parts and then exactly the rest, once', () => {
    const half = after(fileAt('performing'), part(50_000));
    expect(remainingFen(half)).toBe(150_000);
    expect(unmet(half, part(150_000))).toEqual(['rules', 'HSE-10 part-below-what-is-owed']);
    expect(unmet(half, p('settle-payment', { input: { amountFen: 200_000 } }))).toEqual([
      'rules',
      'HSE-10 amount-settles-the-fine',
    ]);
    expect(unmet(half, on(payment, 'payment/2')('settle-payment'))).toEqual(['rules', 'HSE-09 one-payment-at-a-time']);
    const paid = after(half, p('settle-payment', { on: '2026-03-30' }));
    expect([paid.tracks['payment/1']?.stage, remainingFen(paid)]).toEqual(['paid', 0]);
  });

  it('defers by a plan that the head grants', () => {
    const request = (input: object) =>
      p('request-deferral', { on: '2026-03-27', input: { hardship: '低保家庭，附民政部门证明。', plan, ...input } });
    expect(unmet(fileAt('performing'), request({ hardship: '困难' }))).toEqual([
      'rules',
      'PAY-03 hardship-shown-and-asked-for',
    ]);
    expect(unmet(fileAt('performing'), request({ plan: plan.slice(1) }))).toEqual([
      'rules',
      'PAY-03 plan-covers-what-is-owed',
    ]);
    expect(unmet(fileAt('performing'), request({ plan: [...plan].reverse() }))).toEqual([
      'rules',
      'PAY-03 plan-dates-ahead-and-in-order',
    ]);
    const granted = after(fileAt('performing'), request({}), p('approve-deferral', { on: '2026-03-30' }));
    const first = after(granted, part(100_000, {}));
    expect([first.tracks['payment/1']?.stage, remainingFen(first)]).toEqual(['deferred', 100_000]);
    expect(
      after(fileAt('performing'), request({}), p('refuse-deferral', { input: { opinion: '不符合条件' } })).tracks[
        'payment/1'
      ]?.stage,
    ).toBe('due');
  });
});

describe('publication', () => {
  const u = on(publication, 'publication/1');
  const at = () => fileAt('performing');
  const draft = (input: Doing['input'] = {}) => u('draft-publication', { on: '2026-03-26', by: 'li', input });
  const cleared = () => after(at(), draft(), u('clear-publication', { by: 'clerk' }));

  it('offers masked fields to the street', () => {
    expect(after(at(), draft()).tracks['publication/1']?.dossier).toMatchObject({
      draft: { partyShown: '王××', place: '南京路', penaltyShown: '罚款2000元' },
    });
  });

  it('returns to the drafter, whose change voids the clearance', () => {
    const returned = after(
      cleared(),
      u('return-publication', { input: { reasons: '事实表述不清' } }),
      u('revise-publication', { by: 'zhou' }),
    );
    expect(returned.tracks['publication/1']?.dossier).toMatchObject({ drafters: ['li', 'zhou'] });
    expect(returned.tracks['publication/1']?.dossier).not.toHaveProperty('cleared');
  });

  it('shows, corrects and withdraws the record', () => {
    const published = publishDecision(at(), '2026-03-26');
    expect(publicRecord(published, 'publication/1')).toMatchObject({
      party: '王××',
      fineFen: 200_000,
      place: '南京路',
      state: 'published',
      publishedOn: '2026-03-26',
    });
    expect(unmet(published, on(publication, 'publication/2')('draft-publication', { by: 'li' }))).toEqual([
      'rules',
      'HSE-09 one-publication-at-a-time',
    ]);
    const corrected = after(
      published,
      u('correct-publication', { input: { reason: '更正违法事实', facts: '更正后的事实' } }),
    );
    expect(publicRecord(corrected, 'publication/1')).toMatchObject({
      facts: '更正后的事实',
      state: 'corrected',
      reason: '更正违法事实',
    });
    expect(unmet(corrected, u('withdraw-publication', { input: { ground: 'annulled', reason: '撤销' } }))).toEqual([
      'rules',
      'PUB-07 withdrawal-reasoned-in-public',
    ]);
    const gone = after(
      corrected,
      u('withdraw-publication', { input: { ground: 'annulled', reason: '处罚决定已被依法撤销。' } }),
    );
    expect(publicRecord(gone, 'publication/1')).toMatchObject({
      party: '',
      facts: '',
      penalty: '',
      fineFen: 0,
      state: 'withdrawn',
    });
    expect(publicRecord(at(), 'publication/1')).toBeUndefined();
  });
});

describe('demolition', () => {
  const d = on(demolition, 'demolition/1');
  const start = d('start-demolition', { on: '2026-03-26', input: { dueOn: '2026-04-10', plannedAreaTenthsM2: 125 } });
  const file = () => {
    const decided = fileAt('performing');
    const penalties = [{ kind: 'demolition-order' as const }];
    const decision = { ...decided.dossier.decision, penalties } as CaseFile['dossier']['decision'];
    return { ...decided, dossier: { ...decided.dossier, matter: BUILDING, ...(decision ? { decision } : {}) } };
  };

  it('starts with a served order and ends with plausible figures', () => {
    expect(unmet(fileAt('performing'), start)).toEqual(['rules', 'DEM-01 demolition-order-served']);
    expect(unmet(file(), { ...start, input: { ...start.input, dueOn: '2026-03-26' } })).toEqual([
      'rules',
      'DEM-01 demolition-term-ahead',
    ]);
    const started = after(file(), start);
    expect(
      unmet(started, on(demolition, 'demolition/2')('start-demolition', { ...start, track: 'demolition/2' })),
    ).toEqual(['rules', 'HSE-09 one-demolition-at-a-time']);
    const measure = (input: object) =>
      d('measure-self-demolition', { on: '2026-04-09', input: { certificatesShown: true, note: '已拆除', ...input } });
    expect(unmet(started, measure({ sites: 2, rooms: 1 }))).toEqual(['rules', 'HSE-18 measured-figures-plausible']);
    expect(after(started, measure({})).tracks['demolition/1']).toMatchObject({
      stage: 'self-demolished',
      dossier: { measured: { areaTenthsM2: 125 } },
    });
  });
});

describe('the summary procedure', () => {
  const s = on(summary);
  const day = '2026-03-02';
  const opened = (input: object = {}) =>
    s('open-on-the-spot', {
      on: day,
      input: {
        matter: STALL,
        facts: '占道摆设摊位一处。',
        place: '南京路88号',
        actOn: day,
        party: vendor,
        officers,
        ...input,
      },
    });
  const eligible = (penalty: object, more: object = {}) =>
    s('confirm-eligible', { input: { penalty, basis: ['条例第四十二条'], reasons: '情节轻微', ...more } });
  const fine = { kind: 'fine', amountFen: 5_000 };
  const blank = blankFile('ticket-1', summary.id);
  const found = () => after(blank, opened());
  const told = () =>
    after(
      found(),
      eligible(fine),
      s('show-certificates', { input: { certificatesShown: true } }),
      s('tell-and-hear', { input: { rightsTold: true } }),
    );
  const delivered = () => after(told(), s('decide-on-the-spot'), s('hand-over-ticket'));

  it('runs to the archive', () => {
    const cash = on(payment, 'payment/1');
    const paid = after(
      delivered(),
      cash('settle-in-cash', { input: { fiscalReceipt: '财票1' } }),
      s('report-to-unit', { on: '2026-03-05' }),
      cash('remit-cash', { on: '2026-03-04', input: { voucher: '1' } }),
    );
    const end = after(
      paid,
      s('close-summary', { on: '2026-03-06' }),
      s('archive-summary', { on: '2026-03-09', input: { checked: true } }),
    );
    expect([end.stage, end.acts.flatMap((a) => a.flags)]).toEqual(['archived', []]);
    expect(unmet(end, cash('remit-cash', { input: { voucher: '1' } }))).toContain('HSE-05 case-not-archived');
  });

  it('flags a late report, and closes only when paid', () => {
    const late = after(delivered(), s('report-to-unit', { on: '2026-03-06' }));
    expect(late.acts.at(-1)?.flags).toEqual(['SUM-06']);
    expect(unmet(late, s('close-summary'))).toEqual(['rules', 'CLO-01 fine-settled', 'CLO-01 closing-ground-fits']);
  });

  it('switches to the ordinary procedure before the decision', () => {
    const out = s('switch-to-ordinary', { input: { ground: 'disputed', reason: '当事人否认占道' } });
    expect(after(told(), out).stage).toBe('switched');
    expect(unmet(delivered(), out)).toEqual(['wrong-stage']);
  });

  it('runs its limits', () => {
    expect(
      limits(delivered(), nationalHolidays)
        .map((l) => l.clock)
        .sort(),
    ).toEqual(['C-PAY', 'C-RECON', 'C-SUM']);
  });
});

describe('an inspection', () => {
  const i = on(inspection);
  const log = (found: boolean, more: object = {}) =>
    i('log-inspection', {
      on: '2026-03-02',
      input: {
        officers,
        certificatesShown: true,
        matter: STALL,
        place: '南京路',
        from: '09:00',
        until: '09:20',
        finding: '便道有摊位',
        found,
        partySigned: true,
        latE6: 39_120_000,
        lngE6: 117_200_000,
        ...more,
      },
    });
  const logged = (found: boolean) => after(blankFile('inspection-1', inspection.id), log(found));
  const ordered = () =>
    after(logged(true), i('order-to-correct', { input: { ordered: '清理摊位', dueOn: '2026-03-05' } }));
  const visit = { certificatesShown: true, note: '复查' };

  it('ends as it was found', () => {
    expect(after(logged(false), i('find-nothing')).stage).toBe('clean');
    expect(unmet(logged(true), i('find-nothing'))).toEqual(['rules', 'HSE-17 nothing-was-found']);
    expect(unmet(logged(false), i('advise', { input: { advice: '劝导' } }))).toEqual([
      'rules',
      'HSE-17 breach-was-found',
    ]);
    expect(
      after(logged(true), i('give-slip', { input: { slip: 'second', number: '提2', content: '请改正' } })).dossier
        .inspection?.slip?.round,
    ).toBe(2);
  });

  it('re-inspects, and leads to a case', () => {
    expect(after(ordered(), i('reinspect-corrected', { on: '2026-03-03', input: visit })).stage).toBe('corrected');
    expect(unmet(ordered(), i('reinspect-uncorrected', { on: '2026-03-04', input: visit }))).toEqual([
      'rules',
      'SUB-12 correction-term-over',
    ]);
    const uncorrected = after(ordered(), i('reinspect-uncorrected', { on: '2026-03-05', input: visit }));
    expect(after(uncorrected, i('open-case', { input: { caseId: 'case-9' } })).dossier.outcome).toMatchObject({
      kind: 'case-opened',
      caseId: 'case-9',
    });
  });

  it('may serve its order to correct', () => {
    expect(serve(ordered(), 'correction-order', '2026-03-03').tracks['service/1']?.stage).toBe('delivered');
  });
});
