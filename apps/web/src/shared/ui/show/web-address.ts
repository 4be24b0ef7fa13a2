/** A typed address as a link: only of the web. What else a browser would follow, or run, is shown as words. */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  return ['https:', 'http:'].includes(new URL(text).protocol) ? text : undefined;
}
