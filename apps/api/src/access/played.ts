/** How long the parts of a film belong to one look at it, in milliseconds. */
const LOOK = 10 * 60_000;
const MOST = 10_000;

/** A player asks for a film in many parts; within one session and ten minutes they are one look. */
export class Played {
  private readonly since = new Map<string, number>();

  /** Whether this session's look at the file has been noted already. */
  again(session: string, digest: string): boolean {
    const key = `${session}/${digest}`;
    const now = performance.now();
    const last = this.since.get(key);
    if (last !== undefined && now - last < LOOK) return true;
    if (this.since.size >= MOST) this.since.clear();
    this.since.set(key, now);
    return false;
  }
}
