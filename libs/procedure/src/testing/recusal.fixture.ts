import type { CaseFile } from '../kernel/file.js';
import { nextTrack } from '../procedures.js';
import { recusal } from '../recusal/table.js';
import { after, doingsOf } from './doing.fixture.js';

/** The file after somebody was challenged. */
export function challengedIn(file: CaseFile, person: string): CaseFile {
  return after(file, doingsOf(recusal, nextTrack(file, 'recusal'))('request-recusal', { input: { person } }));
}

/** The file after the head decided that somebody stands aside. */
export function recusedIn(file: CaseFile, person: string): CaseFile {
  const track = nextTrack(file, 'recusal');
  return after(challengedIn(file, person), doingsOf(recusal, track)('grant-recusal'));
}
