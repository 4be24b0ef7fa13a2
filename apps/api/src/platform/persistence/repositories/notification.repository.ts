import type { Rows } from '../rows.js';

const TELL = `
INSERT INTO anjuan.notification (agency_id, person_id, file_id, seq, created_at)
SELECT $1, person, $3, $4, $5 FROM unnest($2::uuid[]) person ON CONFLICT (person_id, file_id, seq) DO NOTHING`;

/** Who has been told of which act. */
export class NotificationRepository {
  constructor(
    private readonly rows: Rows,
    private readonly agency: string,
  ) {}

  /** Tells people of an act; telling twice changes nothing. */
  tell(people: readonly string[], about: { file: string; seq: number; at: Date }): Promise<void> {
    if (people.length === 0) return Promise.resolve();
    return this.rows.write(TELL, [this.agency, [...people], about.file, about.seq, about.at]);
  }
}
