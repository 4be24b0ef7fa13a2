import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { SignedIn } from '../platform/context.js';
import { Offices } from '../platform/offices.js';
import { MOST_LINES, type Watermark, csvFoot, csvHead, csvLine } from './access-csv.js';
import type { AccessQuestion } from './access-question.js';
import { AccessQuery } from './access.query.js';

const PAGE = 1_000;

/** Takes entries away as a file that says who took them. That it was taken is itself an entry, written before the file leaves. */
@Injectable()
export class AccessExport {
  constructor(
    private readonly accesses: AccessQuery,
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  /** The lines of the file, a page at a time. @throws Refused when the case asked for is not there */
  async csv(me: SignedIn, asked: Omit<AccessQuestion, 'before' | 'limit'>): Promise<AsyncIterable<string>> {
    const { name: office } = await this.offices.of(me.agency);
    const mark = { me, office, at: this.clock.now(), asked: { ...asked } as Readonly<Record<string, string>> };
    // The first page is read before the answer begins: what is refused must be refused with its status.
    const first = await this.accesses.search(me, { ...asked, before: Number.MAX_SAFE_INTEGER, limit: PAGE });
    return this.lines(me, asked, { mark, first });
  }

  private async *lines(
    me: SignedIn,
    asked: Omit<AccessQuestion, 'before' | 'limit'>,
    { mark, first }: { readonly mark: Watermark; readonly first: Awaited<ReturnType<AccessQuery['search']>> },
  ): AsyncIterable<string> {
    yield csvHead(mark);
    let count = 0;
    for (let page = first; ;) {
      count += page.items.length;
      yield page.items.map(csvLine).join('');
      if (!page.next || count >= MOST_LINES) break;
      page = await this.accesses.search(me, { ...asked, before: Number(page.next), limit: PAGE });
    }
    yield csvFoot(mark, count);
  }
}
