import { Person } from './person.js';

/** Matters of the demonstration office by what they are called in the street. */
export const matters = {
  structure: '120101ZQBCF01001',
  pavement: '120101ZQBCF01005',
  poster: '120101ZQBCF01008',
} as const;

/** The people of the demonstration office at the API; each signs in when first needed. */
export class Office {
  private readonly people = new Map<string, Promise<Person>>();

  constructor(private readonly baseURL: string) {}

  as(username: string): Promise<Person> {
    const known = this.people.get(username) ?? Person.signIn(this.baseURL, username);
    this.people.set(username, known);
    return known;
  }

  /** The two officers who handle the cases of the journeys. */
  async pair(): Promise<string[]> {
    const [first, second] = await Promise.all([this.as('officer01'), this.as('officer02')]);
    return [first.id, second.id];
  }

  async close(): Promise<void> {
    for (const person of this.people.values()) await (await person).leave();
  }
}
