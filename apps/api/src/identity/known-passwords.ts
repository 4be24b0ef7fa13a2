/** Loaded when the first password is chosen: most starts of the server never see one. */
let known: Promise<ReadonlySet<string>> | undefined;

async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common']);
}

/**
 * Whether a password stands among the 49,233 that breaches have shown most often (18,000 of them are long enough for any office),
 * in whatever capitals. The browser knows a short list of its own; this one is asked where the word counts.
 */
export async function isKnown(password: string): Promise<boolean> {
  return (await (known ??= load())).has(password.normalize('NFKC').toLowerCase());
}
