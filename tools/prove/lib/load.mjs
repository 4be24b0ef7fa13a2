// Writers who go on until they are told to stop, and remember what was acknowledged to them.
import { leadRequest } from './made-cases.mjs';
import { Person } from './person.mjs';
import { api } from './server.mjs';

const WRITERS = 8;

/** Load on one server, which may die under it. */
export class Load {
  /** Answers no writer had reason to expect. */
  refused = [];

  static async open(base) {
    const { DEMO_PASSWORD: password } = await api('identity/demo-accounts.query.js');
    const load = new Load();
    load.clerk = await Person.signIn(base, 'clerk01', password);
    const { office } = (await load.clerk.get('/api/office')).body;
    load.cast = { matters: office.powers.map(({ matter }) => matter) };
    load.person = await Person.signIn(base, 'unithead01', password);
    const officers = Object.values(office.staff).filter(
      (s) => s.roles.includes('officer') && s.certificate?.validTo > '2027',
    );
    load.officers = officers.slice(0, 2).map(({ id }) => id);
    return load;
  }

  /** Writes until it is stopped. @returns hashes of the entries that were acknowledged */
  async run() {
    this.going = true;
    const acknowledged = [];
    await Promise.all(Array.from({ length: WRITERS }, () => this.write(acknowledged)));
    return acknowledged;
  }

  stop() {
    this.going = false;
  }

  async write(acknowledged) {
    while (this.going) {
      const opened = await this.sent(
        this.clerk.open('ordinary', 'register-lead', leadRequest(this.cast, '2026-11-02')),
      );
      if (!opened) return;
      acknowledged.push(opened.entry.hash);
      const { id, version } = opened.case.line;
      const input = { officers: this.officers, noInterest: true };
      const assigned = await this.sent(this.person.act(id, 'assign-lead', { on: '2026-11-02', input }, version));
      if (!assigned) return;
      acknowledged.push(assigned.entry.hash);
    }
  }

  /**
   * What an act was answered with. Nothing when nobody answers any more, or a server that is going down says so: what was not
   * acknowledged may or may not be there. A refusal is neither, and would end the load unseen.
   */
  async sent(asking) {
    const answer = await asking.catch(() => undefined);
    if (answer?.status === 201) return answer.body;
    if (answer && answer.status < 500) this.refused.push(`${answer.status} ${answer.text.slice(0, 200)}`);
    return undefined;
  }
}
