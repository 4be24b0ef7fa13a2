/** Exit code of a question that was not answered. */
export const NOT_ASKED = 3;

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

const found = (counts) =>
  Object.entries(counts)
    .filter(([weight, count]) => weight !== 'total' && count > 0)
    .map(([weight, count]) => `${count} ${weight}`)
    .join(', ') || 'none';

/**
 * What npm's answer means. Without counts there was no answer, whatever else npm says: silence is never taken for safety.
 * @returns exit code (0, 1 or 3) and one sentence
 */
export function verdictOf(stdout) {
  const { metadata, message } = parsed(stdout);
  const counts = metadata?.vulnerabilities;
  if (!counts)
    return {
      exit: NOT_ASKED,
      says: `Not checked: the advisory service did not answer${message ? ` (${message.replace(/https?:\S+/g, '…')})` : ''}.`,
    };
  const bad = counts.high + counts.critical;
  return { exit: bad > 0 ? 1 : 0, says: `Known advisories: ${found(counts)}.` };
}
