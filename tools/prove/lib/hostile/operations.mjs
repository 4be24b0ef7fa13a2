// The operations of the running server, from its own description, with ids that are there.

const ONE = {
  case: `SELECT id FROM anjuan.case_file WHERE kind = 'ordinary' ORDER BY version DESC, id LIMIT 1`,
  document: 'SELECT id FROM anjuan.document ORDER BY id LIMIT 1',
  digest: 'SELECT digest AS id FROM anjuan.evidence_blob ORDER BY digest LIMIT 1',
};

/** What makes an act unlike other operations: there are hundreds. */
export const isAct = ({ path }) => path.includes('/acts/');

/** Fields of a form, as far as the description names them. */
function fieldsOf(document, { requestBody }) {
  const schema = requestBody?.content?.['application/json']?.schema;
  const named = schema?.$ref ? document.components?.schemas?.[schema.$ref.split('/').at(-1)] : schema;
  return Object.keys(named?.properties ?? {});
}

/** Operations as `{ method, path, holes, query, headers, takesJson, fields }`. */
export async function operationsOf(base) {
  const document = await (await fetch(`${base}/api/docs/json`)).json();
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      holes: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      query: names(operation, 'query'),
      headers: names(operation, 'header').map((name) => name.toLowerCase()),
      takesJson: Boolean(operation.requestBody?.content?.['application/json']),
      fields: fieldsOf(document, operation),
    })),
  );
}

const names = ({ parameters = [] }, where) => parameters.filter((one) => one.in === where).map(({ name }) => name);

/** Ids of what is there, by the first word of a path. */
export async function knownIds(client, agency) {
  const ids = { agency };
  for (const [name, text] of Object.entries(ONE)) ids[name] = (await client.query(text)).rows[0].id;
  return ids;
}

/** The path with ids that are there, but for the hole that gets the hostile text. */
export function pathOf({ path }, ids, { hole, value } = {}) {
  return path.replace(/\{(\w+)\}/g, (_all, name) => {
    if (name === hole) return encodeURIComponent(value).replace(/%25(\w\w)/g, '%$1');
    if (name === 'agency') return ids.agency;
    if (name === 'digest') return ids.digest;
    return path.startsWith('/api/documents') ? ids.document : ids.case;
  });
}
