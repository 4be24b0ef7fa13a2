import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from '../kernel/file.js';
import { rowsFrom } from '../kernel/procedure.js';
import { d, on, served, walkTo } from '../testing/demolition.fixture.js';
import { after, ask } from '../testing/doing.fixture.js';
import { office } from '../testing/office.fixture.js';
import { demolitionOrdered } from '../testing/rows/closing.fixture.js';
import { fileAt } from '../testing/walk.fixture.js';
import { issuedDocuments } from '../service/documents.js';
import type { DemolitionDossier } from './dossier.js';
import { orderDoneOn } from './done.js';
import { fineGround } from './fine.js';
import { demolitionEnds } from './stages.js';
import { demolition } from './table.js';

const trackOf = (file: CaseFile, key = 'demolition/1') => file.tracks[key];
const dossierOf = (file: CaseFile) => trackOf(file)?.dossier as DemolitionDossier;
const steps = [...new Set(demolition.rows.map((r) => r.step))];

describe('the way to a court (DEM-08)', () => {
  it('does not stand in the table: no stage and no step of the track is one of a court', () => {
    const words = [...Object.keys(demolition.stages), ...steps.map((s) => s.id)];
    expect(words.filter((w) => /court|ruling|judge?ment/.test(w))).toEqual([]);
  });

  it('rests on no article of the application to a court', () => {
    const court = [53, 54, 55, 56, 57, 58, 59, 60].map((no) => `ACL-2011/${no}`);
    const cited = steps.flatMap((s) => [...s.articles, ...s.rules.flatMap((r) => r.articles)]);
    expect(cited.filter((a) => court.some((c) => a === c || a.startsWith(`${c}/`)))).toEqual([]);
  });

  it('leaves the district government’s word as the only key to force', () => {
    const keys = ['schedule-demolition', 'execute-demolition'];
    for (const id of keys)
      expect(steps.find((s) => s.id === id)?.rules.map((r) => r.name)).toEqual(
        expect.arrayContaining(['demolition-instructed-by-government', 'remedies-exhausted']),
      );
  });
});

describe('the table of demolition', () => {
  it('ends where the list of ends says', () => {
    const ends = Object.entries(demolition.stages).flatMap(([id, { end }]) => (end ? [id] : []));
    expect(ends.sort()).toEqual([...demolitionEnds].sort());
  });

  it('reaches force by one stage only, and leaves it by D12 or by being made good', () => {
    const into = demolition.rows.filter((r) => r.to === 'executed').map((r) => `${r.step.id} from ${r.from.join()}`);
    expect(into).toEqual(['execute-demolition from scheduled']);
    expect(rowsFrom(demolition, 'executed').map((r) => r.step.id)).toEqual([
      'unseal-site',
      'hand-over-property',
      'recover-cost',
      'measure-forced-demolition',
      'owe-demolition-back',
    ]);
  });

  it('counts what went by force like what parties removed themselves', () => {
    const forced = dossierOf(walkTo.forced()).measured;
    const own = dossierOf(after(walkTo.ordered(), d('measure-self-demolition'))).measured;
    expect(forced).toMatchObject({ sites: 1, rooms: 1, areaTenthsM2: 125 });
    expect(own).toMatchObject({ sites: 1, rooms: 1, areaTenthsM2: 125 });
    expect(dossierOf(walkTo.forced()).plannedAreaTenthsM2).toBe(125);
  });
});

describe('walks of demolition', () => {
  it('goes by force from the order to the area, and the case closes over it', () => {
    const forced = walkTo.forced();
    expect(trackOf(forced)).toMatchObject({ stage: 'force-demolished', ended: true });
    expect(after(forced, d('recover-cost'), { step: 'close-case' }).stage).toBe('closed');
    expect(issuedDocuments(forced).map((i) => i.document)).toEqual(
      expect.arrayContaining(['demolition-demand', 'demolition-decision']),
    );
  });

  it('removes what is nobody’s on the government’s approval', () => {
    const gone = after(
      walkTo.approved(),
      on('schedule-demolition', '2026-03-18'),
      on('execute-demolition', '2026-03-18'),
      d('hand-over-property', { input: { end: 'deposited' } }),
      d('measure-forced-demolition'),
    );
    expect(trackOf(gone)?.stage).toBe('force-demolished');
  });

  it('gives the builder who comes forward the whole procedure', () => {
    const found = after(walkTo.ownerless(), d('find-builder'));
    expect(trackOf(found)?.stage).toBe('stopped');
    expect(dossierOf(found).ownerless).toBeUndefined();
  });

  it('removes a structure in a street on approval (D14)', () => {
    const ordered = after(
      demolitionOrdered(),
      d('start-demolition', { input: { dueOn: '2026-04-10', structure: 'public-place' } }),
      on('announce-demolition', '2026-04-13', { dueOn: '2026-04-24' }),
      on('demand-demolition', '2026-04-27', { dueOn: '2026-05-11' }),
    );
    const decided = after(
      served(ordered, 'demolition-demand', '2026-04-28'),
      on('decide-demolition', '2026-05-12'),
      on('record-instruction', '2026-05-12', { kind: 'approval', measures: ['demolish'] }),
    );
    const scheduled = after(
      served(decided, 'demolition-decision', '2026-05-13'),
      on('schedule-demolition', '2026-09-29', { day: '2026-10-20' }),
    );
    expect(trackOf(after(scheduled, on('execute-demolition', '2026-10-20')))?.stage).toBe('executed');
  });

  it('stands still and goes on', () => {
    const resumed = after(walkTo.suspended(), on('resume-demolition', '2026-08-03'));
    expect([trackOf(resumed)?.stage, dossierOf(resumed).standstills?.[0]?.to]).toEqual(['waiting', '2026-08-03']);
    const broken = after(walkTo.agreed(), on('resume-after-broken-agreement', '2026-06-23'));
    expect(trackOf(broken)?.stage).toBe('waiting');
    expect(trackOf(after(walkTo.agreed(), d('measure-self-demolition')))?.stage).toBe('self-demolished');
  });

  it('is given up by itself after three years, or ended by the head', () => {
    const givenUp = after(walkTo.suspended(), on('give-up-demolition', '2029-06-02'));
    expect([trackOf(givenUp)?.stage, orderDoneOn(givenUp)]).toEqual(['no-longer-enforced', '2029-06-02']);
    const ended = after(walkTo.announced(), d('end-demolition'));
    expect([trackOf(ended)?.stage, orderDoneOn(ended)]).toEqual(['ended', '2026-04-13']);
    expect([orderDoneOn(walkTo.forced()), orderDoneOn(walkTo.executed())]).toEqual(['2026-10-20', undefined]);
  });

  it('is made good when its basis fell', () => {
    const good = after(walkTo.forced(), d('owe-demolition-back'), d('make-demolition-good'));
    expect([trackOf(good)?.stage, dossierOf(good).reversal?.compensatedFen]).toEqual(['reversed', 5_000_000]);
  });

  it('says by law what a building may be fined', () => {
    expect(fineGround(walkTo.corrected())).toEqual({ costFen: 10_000_000, least: 5, most: 5 });
    expect(fineGround(walkTo.corrected(false))).toEqual({ costFen: 10_000_000, least: 10, most: 10 });
    expect(fineGround(walkTo.uncorrectable())).toBeUndefined();
    expect(fineGround(walkTo.forced())).toMatchObject({ least: 10, most: 10 });
  });

  it('may treat the order as no penalty where the office says so, with a reason', () => {
    const own = office({ demolitionOrderForce: 'asks' });
    const draft = { penalties: [{ kind: 'demolition-order', content: '限期十五日内自行拆除。' }] };
    const told = fileAt('defence', { draft });
    const decide = { step: 'make-decision', on: '2026-03-24', office: own };
    expect(ask(told, decide)).toMatchObject({ ok: false, unmet: [{ id: 'DEM-05' }] });
    expect(ask(told, { ...decide, reasons: { 'DEM-05': '本区按行政命令办理限期拆除。' } }).ok).toBe(true);
    expect(ask(told, { step: 'make-decision', on: '2026-03-24' })).toMatchObject({ ok: false });
  });
});
