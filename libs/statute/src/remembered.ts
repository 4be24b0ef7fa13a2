/** Answers kept at most; dates are few, so this is seldom reached, and then the answers are simply made again. */
const MOST = 4_000;

const memories: Map<string, unknown>[] = [];

/** Makes every question be answered anew; for a trial of another law, since the tables never change while a program runs. */
export function forgetAnswers(): void {
  for (const answers of memories) answers.clear();
}

/** A pure question that remembers its answers by key: the same days are asked for thousands of times on one page. */
export function remembered<V>(): (key: string, make: () => V) => V {
  const answers = new Map<string, V>();
  memories.push(answers);
  return (key, make) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as V;
    if (answers.size >= MOST) answers.clear();
    const answer = make();
    answers.set(key, answer);
    return answer;
  };
}
