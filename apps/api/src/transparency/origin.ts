/** Name of an agency's log, the first line of its checkpoints: never reused, never changed. */
export const originOf = (agency: string): string => `anjuan/log/${agency}`;
