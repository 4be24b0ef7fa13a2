import type { Query } from '../../platform/reads/reader.js';
import { readAdminFiles } from '../admin-files.query.js';
import type { TableFault } from './read-table.js';
import type { Values, Whose } from './tables.js';

const PEOPLE = 'SELECT id, username, name FROM person WHERE active';

interface Known extends Whose {
  readonly username: string;
  readonly name: string;
}

/** The people lines may be about. */
export class Roll {
  private constructor(private readonly people: readonly Known[]) {}

  static async read(query: Query): Promise<Roll> {
    const rows = await query<Omit<Known, 'years'>>(PEOPLE);
    const records = (await readAdminFiles(query)).filter(({ kind }) => kind === 'officer-record');
    // A record that is still kept goes before one that is over; what is over says so itself when somebody writes in it.
    const kept = [...records].sort((one, other) => Number(one.stage === 'kept') - Number(other.stage === 'kept'));
    const yearsOf = (id: string) =>
      Object.fromEntries(
        kept.flatMap(({ id: file, facts }) => (facts?.officer?.person === id ? [[facts.officer.year, file]] : [])),
      ) as Whose['years'];
    return new Roll(rows.map((row) => ({ ...row, years: yearsOf(row.id) })));
  }

  /** The person of a line: by user name, or by a name only one person has. */
  of({ person, username }: Values, line: number): Whose | TableFault {
    const wrong = (column: string, zh: string, en: string): TableFault => ({
      line,
      column,
      id: 'person',
      says: { zh, en },
    });
    if (person === undefined && username === undefined)
      return wrong('姓名', '姓名和用户名至少填一项', 'needs a name or a user name');
    const found = this.people.filter(
      (one) => (username === undefined || one.username === username) && (person === undefined || one.name === person),
    );
    const [first, second] = found;
    if (!first) return wrong(username === undefined ? '姓名' : '用户名', '本机关没有此人', 'is nobody of the office');
    return second
      ? wrong('姓名', '本机关有同名人员，请填写用户名', 'is the name of several; give the user name')
      : first;
  }
}

/** Whether somebody was found. */
export const isPerson = (found: Whose | TableFault): found is Whose => 'years' in found;
