// Every route of the running server, read from its router: a list by hand would forget the one that matters.

const WRITING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Routes as `METHOD /path`. */
export function routesOf(app) {
  const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const path = [];
  const found = [];
  for (const line of tree.split('\n')) {
    const [, indent, text] = /^([│ ]*)[├└]── (.*)$/.exec(line) ?? [];
    if (text === undefined) continue;
    const [, part, methods = ''] = /^(.*?)(?: \(([A-Z, ]+)\))?$/.exec(text);
    path.length = indent.length / 4;
    path.push(part);
    for (const method of methods.split(', ').filter(Boolean)) found.push(`${method} ${path.join('')}`);
  }
  return [...new Set(found)];
}

/** Routes that may change something. */
export const writeRoutes = (app) => routesOf(app).filter((route) => WRITING.has(route.split(' ')[0]));

/** Routes that nobody has thought of. */
export const unprobed = (routes, probes) => routes.filter((route) => !probes.some((probe) => probe.route === route));
