// The stage on which a demonstration case is played: who acts, what is printed, what must be refused.
import { Refusal } from './client.mjs';

/** Prints acts with their journal numbers, and counts what happened. */
export class Stage {
  constructor(people) {
    this.people = people;
    this.acts = 0;
    this.refusals = 0;
  }

  title(text) {
    console.log(`\n${text}`);
  }

  /** Opens a file and remembers it as the present one. */
  async open(who, [kind, step], on, input, extra = {}) {
    const result = await this.people[who].open(kind, step, { on, input, ...extra });
    this.id = result.case.line.id;
    this.print(who, result);
    return this.id;
  }

  /** Performs a step of the present file. */
  async act(who, step, on, input, extra = {}) {
    const result = await this.people[who].act(this.id, step, { on, input, ...extra });
    this.print(who, result);
    return result;
  }

  /** Tries what the law forbids, expecting these rules; it is a failure of the demonstration when it succeeds. */
  async refused({ why, expect, extra = {} }, who, step, on, input) {
    try {
      await this.people[who].act(this.id, step, { on, input, ...extra });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return this.printRefusal(why, error.problem, expect);
    }
    throw new Error(`${step} was accepted although: ${why}`);
  }

  printRefusal(why, problem, expect) {
    this.refusals += 1;
    console.log(`  ✗ 拒绝 ${problem.status}  ${why}`);
    for (const rule of problem.unmet ?? []) {
      console.log(`      ${rule.rule} ${rule.says} —— ${rule.articles.map((a) => a.label).join('、')}`);
    }
    const got = (problem.unmet ?? []).map((r) => r.rule);
    const missing = expect.filter((id) => !got.includes(id));
    if (missing.length > 0) throw new Error(`expected ${missing} among ${got} (${problem.type} ${problem.detail})`);
  }

  print(who, { entry, followed }) {
    for (const e of [entry, ...followed]) {
      this.acts += 1;
      const papers = e.body.documents.map((d) => d.number).join(' ');
      const where = e.body.track ? `${e.body.track} ` : '';
      const person = e.body.by.role === 'system' ? '系统' : this.people[who].session.person.name;
      console.log(
        `  #${String(e.seq).padStart(2)} ${e.body.on} ${person.padEnd(4, '　')} ${where}${e.body.step} → ${e.body.to} ${papers}  ${e.hash.slice(0, 12)}`,
      );
    }
  }
}
