// One rule of the register as `npm run rules` prints it.

/** The rule with its articles, where it stands, the days it is in force, and where it was seen holding and failing. */
export function ruleLine({ law, guards, consequences }, seen, article) {
  const carriers = [...guards.map((g) => g.rule), ...consequences];
  const articles = [...new Set(carriers.flatMap((c) => c.articles))];
  const places = placesOf(guards, consequences);
  const own = seen.filter((s) => s.id === law.id && s.faults.length === 0);
  return {
    id: law.id,
    name: law.title.zh,
    nameEn: law.title.en,
    articles,
    force: [...new Set([...guards.map((g) => g.rule.force), ...consequences.map(() => 'arises')])].join(','),
    forceOfReference: law.forces.join(','),
    mark: law.mark,
    procedure: [...new Set(places.map((p) => p.procedure))].join(','),
    step: [...new Set(places.map((p) => p.step))].join(','),
    inForce: inForce(articles.map(article)),
    standsGuard: [...new Set(guards.flatMap((g) => (g.rule.guards ? [g.rule.guards] : [])))],
    heldAt: own.filter((s) => s.positive).map(where),
    failedAt: own.filter((s) => !s.positive).map(where),
  };
}

const where = ({ stage, title }) => `${stage}: ${title}`;

function placesOf(guards, consequences) {
  return [
    ...guards.map(({ procedure, step }) => ({ procedure: procedure.kind, step: step.id })),
    ...consequences.map(({ procedure, step }) => ({ procedure, step })),
  ];
}

/** From the first day any of its articles is in force to the last day of the longest. */
function inForce(articles) {
  const real = articles.filter((a) => !a.id.startsWith('HOUSE/'));
  const from = real.map((a) => a.inForceFrom).sort()[0];
  const open = real.length === 0 || real.some((a) => a.inForceTo === undefined);
  const to = open
    ? undefined
    : real
        .map((a) => a.inForceTo)
        .sort()
        .at(-1);
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** How many rules are proved both ways, and which rows went otherwise than they say. */
export function tally(lines, seen) {
  const proved = lines.filter((l) => l.heldAt.length > 0 && (l.failedAt.length > 0 || l.standsGuard.length > 0)).length;
  const both = lines.filter((l) => l.heldAt.length > 0 && l.failedAt.length > 0).length;
  const faulty = seen.filter((s) => s.faults.length > 0);
  const missing = lines.filter((l) => l.heldAt.length === 0).map((l) => l.id);
  const sentence =
    `${both} of ${lines.length} rules seen both ways in ${seen.length} situations, ${faulty.length} situations went otherwise` +
    (missing.length > 0 ? `; not seen: ${missing.join(' ')}` : '');
  return { proved, both, faulty, sentence };
}
