import { Injectable } from '@nestjs/common';
import { Reader } from '../platform/reads/reader.js';

const AGENCIES = 'SELECT agency_id AS id FROM agency ORDER BY agency_id';
const LEFT = `SELECT digest FROM blob_removal WHERE done_at IS NULL AND ($1::uuid IS NULL OR file_id = $1) ORDER BY digest`;

/** Bytes that destructions have given up and that still lie in the store. */
@Injectable()
export class RemovalQuery {
  constructor(private readonly reader: Reader) {}

  async agencies(): Promise<readonly string[]> {
    const rows = await this.reader.run<{ id: string }>({ face: true }, AGENCIES);
    return rows.map((row) => row.id);
  }

  /** Digests of one destroyed file, or of all of the agency's. */
  async left(agency: string, file: string | null): Promise<readonly string[]> {
    const rows = await this.reader.run<{ digest: string }>({ agency }, LEFT, [file]);
    return rows.map((row) => row.digest);
  }
}
