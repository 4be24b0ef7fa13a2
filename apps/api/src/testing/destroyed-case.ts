import type { ActResult, Problem } from '@anjuan/contract';
import { DEMO_AGENCY } from '../demo/office.js';
import { DEMO_PASSWORD } from '../identity/demo-accounts.query.js';
import { Clock } from '../platform/clock.js';
import { Person } from './person.js';
import { walkTo } from './stages.js';
import { asSuperuser } from './test-database.js';
import type { TestServer } from './test-server.js';
import { Walker } from './walker.js';

/** A day the calendars of the test reach; the unit's own table ends the term before it. */
export const AFTER_TERM = '2027-01-08';
const table = [{ from: '2020-01-01', class: 'ordinary', period: '0年', mark: 'V' }];

/** Lets the term of an ordinary file end with the year it is archived in. */
export async function shortTerms(server: TestServer): Promise<void> {
  const setting = `INSERT INTO anjuan.agency_setting VALUES ('${DEMO_AGENCY}', 'retention', '${JSON.stringify(table)}')`;
  await asSuperuser(server.database.name, (client) => client.query(setting));
}

/** Sets the server's clock to noon of a day. */
export function setDay(server: TestServer, day: string): void {
  server.app.get(Clock).now = () => new Date(`${day}T04:00:00Z`);
}

/** Case with evidence, papers and a notice that was served, put into the archive. */
export async function archivedCase(server: TestServer): Promise<Walker> {
  const walker = await walkTo(new Walker(server), 'no-penalty');
  const { status, body } = await walker.try('close-case', { input: { ground: 'no-penalty' } });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return walker.walk('archive-case');
}

/** One act on the server's own day; whoever acts signs in for it, since sessions end as the clock is set forward. */
export async function actNow(
  server: TestServer,
  file: { readonly id: string; version: number },
  { by, step, input, track }: { by: string; step: string; input: object; track?: string },
): Promise<{ readonly status: number; readonly body: ActResult & Problem }> {
  const person = await Person.signIn(server.http, by, DEMO_PASSWORD);
  const on = server.app.get(Clock).today();
  const request = { on, input, recordings: [], ...(track ? { track } : {}) };
  const { status, body } = await person.act(file.id, step, request, { version: file.version });
  const answer = body as ActResult & Problem;
  if (status === 201) file.version = answer.case.file.version;
  return { status, body: answer };
}

/** Proposed by the archivist, approved by the head. @throws Error with the problem when one of them is refused */
export async function destroy(server: TestServer, file: { readonly id: string; version: number }): Promise<ActResult> {
  const proposal = { appraisal: '保管期限届满，无继续保存价值。' };
  const track = 'destruction/1';
  const first = await actNow(server, file, { by: 'archivist01', step: 'propose-destruction', input: proposal });
  if (first.status !== 201) throw new Error(JSON.stringify(first.body));
  const second = { by: 'head01', step: 'approve-destruction', input: { opinion: '同意销毁。' }, track };
  const { status, body } = await actNow(server, file, second);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}
