/** A player asks for a film in hundreds of parts; within this time they are one view, in milliseconds. */
const ONE_VIEW = 600_000;
const MOST = 10_000;

/** Remembers who is playing what, so that the parts of one playing are one link of the chain. */
export class RecentViews {
  private readonly seen = new Map<string, number>();

  /** Whether a part belongs to a view that was noted already; if not, it is from now on. */
  continues(person: string, digest: string, now: Date): boolean {
    const key = `${person} ${digest}`;
    const last = this.seen.get(key) ?? 0;
    if (now.getTime() - last < ONE_VIEW) return true;
    this.seen.delete(key);
    this.seen.set(key, now.getTime());
    if (this.seen.size > MOST) this.seen.delete(this.seen.keys().next().value as string);
    return false;
  }
}
