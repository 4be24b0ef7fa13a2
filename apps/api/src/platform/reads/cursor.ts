import { isCivilDate } from '@anjuan/calendar';
import { isUuid } from '../context.js';
import { fault } from '../refused.js';

/** Where a page begins: after this day and id, newest first. */
export interface Cursor {
  readonly on: string;
  readonly id: string;
}

/** An opaque text for a place in a list. */
export const cursorText = ({ on, id }: Cursor): string => Buffer.from(`${on} ${id}`).toString('base64url');

/** @throws Refused when the text is no cursor of ours */
export function readCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  const [on = '', id = ''] = Buffer.from(text, 'base64url').toString('utf8').split(' ');
  if (!isCivilDate(on) || !isUuid(id)) throw fault('/cursor', 'cursor', 'is no cursor of this list');
  return { on, id };
}
