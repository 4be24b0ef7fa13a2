import { Injectable } from '@nestjs/common';
import type { ProposalLine, SettingLine, SettingsView } from '@anjuan/contract';
import { type Office, numberFrom, numberedPapers, patternOn, reviewsAlways, sealName } from '@anjuan/procedure';
import { Clock } from '../platform/clock.js';
import type { SignedIn } from '../platform/context.js';
import { Offices } from '../platform/offices.js';
import { type Query, Reader } from '../platform/reads/reader.js';
import { type AdminFile, readAdminFiles } from './admin-files.query.js';
import { isWaiting, proposalOf } from './proposals.js';

const SERIES = 'SELECT series, last FROM number_series WHERE year = $1';

/** The settings of the office and what waits to change them. */
@Injectable()
export class SettingsQuery {
  constructor(
    private readonly reader: Reader,
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  async of(me: SignedIn): Promise<SettingsView> {
    const { office } = await this.offices.of(me.agency);
    const today = this.clock.today();
    const { files, series } = await this.reader.all(me, async (query) => this.read(query, today));
    return {
      thresholds: office.hearingThresholds,
      numbers: numbersOf(office, today, series),
      sealName: sealName(office, today),
      reviewAlways: reviewsAlways(office, today),
      certificateLimits: office.certificateLimits ?? [],
      units: office.units ?? {},
      confirmed: files.flatMap(confirmedOf),
      proposals: files.filter((file) => file.kind === 'setting' && isWaiting(file)).map((f) => proposalOf(f, office)),
      today,
    };
  }

  /** Everything that waits for another administrator, the oldest first. */
  async proposals(me: SignedIn): Promise<readonly ProposalLine[]> {
    const { office } = await this.offices.of(me.agency);
    const files = await this.reader.all(me, readAdminFiles);
    return files
      .filter(isWaiting)
      .map((file) => proposalOf(file, office))
      .reverse();
  }

  private async read(query: Query, today: string) {
    const rows = await query<{ series: string; last: number }>(SERIES, [Number(today.slice(0, 4))]);
    return { files: await readAdminFiles(query), series: new Map(rows.map(({ series, last }) => [series, last])) };
  }
}

function numbersOf(office: Office, today: string, series: ReadonlyMap<string, number>): SettingsView['numbers'] {
  return Object.keys(numberedPapers).flatMap((template) => {
    const pattern = patternOn(office, template, today);
    if (!pattern) return [];
    const next = numberFrom(pattern, today.slice(0, 4), (series.get(template) ?? 0) + 1);
    return [{ template, pattern, next }];
  });
}

function confirmedOf({ id, kind, stage, facts }: AdminFile): SettingLine[] {
  if (kind !== 'setting' || stage !== 'confirmed' || !facts?.setting) return [];
  const { from, confirmedOn = null, paper, value } = facts.setting;
  return [{ file: id, from, confirmedOn, paper, value }];
}
