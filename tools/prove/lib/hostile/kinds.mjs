// Kinds of attack: each takes an operation it can be made on and gives the request.
import { randomUUID } from 'node:crypto';
import { bodies, contentTypes, numbers, paths, sql, texts } from './values.mjs';
import { pathOf } from './operations.mjs';

const JSON_TYPE = { 'content-type': 'application/json' };
const writes = ({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method);
const reads = ({ method }) => method === 'GET';
const hasHole = ({ holes }) => holes.length > 0;
const takesJson = (operation) => operation.takesJson;
const encoded = (text) => encodeURIComponent(Buffer.from(text).toString()).slice(0, 3_000);

const act = (operation) =>
  operation.headers.includes('idempotency-key') ? { 'idempotency-key': randomUUID(), 'if-match': '"1"' } : {};
const tus = { 'tus-resumable': '1.0.0' };

/** A hostile text where a path has an id. */
const inPath = (name, values) => ({
  name: `${name} in the path`,
  fits: (operation) => hasHole(operation) && !operation.path.startsWith('/api/log'),
  make: ({ operation, ids, chance }) => ({
    path: pathOf(operation, ids, { hole: operation.holes.at(-1), value: wellFormed(chance.pick(values)) }),
    headers: { ...JSON_TYPE, ...act(operation), ...tus },
    body: writes(operation) ? '{}' : undefined,
  }),
});
const wellFormed = (text) => text.slice(0, 1_000).toWellFormed();

/** A hostile text as a parameter of a read. */
const inQuery = (name, values) => ({
  name: `${name} as a parameter`,
  mayPass: true,
  fits: (operation) => reads(operation) && (operation.query.length > 0 || operation.path === '/api/cases'),
  make: ({ operation, ids, chance }) => {
    const parameter = chance.pick([
      ...operation.query,
      'text',
      'cursor',
      'limit',
      'from',
      '__proto__[a]',
      'constructor.prototype.a',
    ]);
    return {
      path: `${pathOf(operation, ids)}?${encodeURIComponent(parameter)}=${encoded(wellFormed(chance.pick(values)))}`,
    };
  },
});

/** A hostile text in a field of a form. */
const inField = (name, values) => ({
  name: `${name} in a field`,
  fits: takesJson,
  make: ({ operation, ids, chance }) => {
    const field = operation.fields.length > 0 ? chance.pick(operation.fields) : 'input';
    const body = JSON.stringify({ [field]: chance.pick(values) });
    return { path: pathOf(operation, ids), headers: { ...JSON_TYPE, ...act(operation) }, body };
  },
});

const plain = (operation, ids, more = {}) => ({
  path: pathOf(operation, ids),
  headers: { ...JSON_TYPE, ...act(operation), ...more },
  body: writes(operation) ? '{}' : undefined,
});

/** Kinds that are one request each. `mayPass`: the text may be harmless in a read. `forged`: the session is not the person's. */
export const kinds = [
  inPath('SQL', sql),
  inPath('traversal', paths),
  inPath('unicode', texts),
  inQuery('SQL', sql),
  inQuery('traversal', paths),
  inQuery('unicode', texts),
  inQuery('a number that is none', numbers),
  inField('SQL', sql),
  inField('unicode', [...texts, '\ud800']),
  inField('a number that is none', numbers),
  {
    name: 'a broken, deep, doubled or polluted body',
    fits: takesJson,
    make: ({ operation, ids, chance }) => ({
      path: pathOf(operation, ids),
      headers: { ...JSON_TYPE, ...act(operation) },
      body: chance.pick(bodies(operation.fields[0])),
    }),
  },
  {
    name: 'a body beyond the limit',
    fits: takesJson,
    make: ({ operation, ids }) => ({ ...plain(operation, ids), body: `{"a":"${'x'.repeat(1_200_000)}"}` }),
  },
  {
    name: 'another content type',
    fits: takesJson,
    make: ({ operation, ids, chance }) => plain(operation, ids, { 'content-type': chance.pick(contentTypes) }),
  },
  {
    name: 'a forged cookie',
    forged: true,
    fits: (operation) =>
      !/^\/api\/(?:health|public|log|office$|demo|sso|session$|invitations|passkey)/.test(operation.path),
    make: ({ operation, ids, chance }) => plain(operation, ids, { cookie: `anjuan_session=${chance.pick(forgeries)}` }),
  },
  {
    name: 'a page of another site',
    fits: writes,
    make: ({ operation, ids, chance }) => plain(operation, ids, chance.pick(foreign)),
  },
  {
    name: 'no header of ours',
    signed: true,
    fits: writes,
    make: ({ operation, ids }) => plain(operation, ids, { 'x-requested-with': undefined }),
  },
  {
    name: 'a method in a header, or an unknown one',
    fits: ({ path, method }) => reads({ method }) && !/\/uploads|\/session$|\/evidence$/.test(path),
    make: ({ operation, ids, chance }) => ({
      ...plain(operation, ids, { 'x-http-method-override': 'DELETE', 'x-original-url': '/api/session' }),
      method: chance.pick(['PUT', 'PROPFIND', 'TRACE', 'SEARCH', 'MKCOL', 'LOCK']),
    }),
  },
  {
    name: 'a lie about an upload',
    fits: ({ path }) => path.startsWith('/api/uploads'),
    make: ({ operation, ids, chance }) => ({
      ...plain(operation, ids, { 'content-type': 'application/offset+octet-stream', ...chance.pick(uploadLies) }),
      ...(operation.method === 'OPTIONS' ? { method: 'PUT' } : {}),
    }),
  },
  {
    name: 'a broken multipart upload',
    fits: ({ path, method }) => path === '/api/evidence' && method === 'POST',
    make: ({ operation, ids, chance }) => {
      const [type, body] = chance.pick(multiparts);
      return { path: pathOf(operation, ids), headers: { 'content-type': type }, body };
    },
  },
  {
    name: 'a range that is none',
    mayPass: true,
    fits: ({ path, method }) => method === 'GET' && path === '/api/evidence/{digest}',
    make: ({ operation, ids, chance }) => ({ path: pathOf(operation, ids), headers: { range: chance.pick(ranges) } }),
  },
];

const forgeries = [
  '0'.repeat(43),
  "' OR 1=1--",
  '../../session',
  'a'.repeat(6_000),
  'eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJoZWFkIl19.',
  '%00',
  '__proto__',
];

const foreign = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://127.0.0.1.evil.example' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
];

const uploadLies = [
  { 'upload-length': '-1', 'upload-offset': '-1' },
  { ...tus, 'upload-length': '1e9', 'upload-offset': '1e9' },
  { ...tus, 'upload-length': '9'.repeat(30), 'upload-offset': '9'.repeat(30) },
  { ...tus, 'upload-length': '999999999999999', 'upload-offset': '1' },
  { ...tus, 'upload-length': '10', 'upload-metadata': 'filename /w==', 'upload-offset': '5' },
  { ...tus, 'upload-length': '0', 'upload-offset': '0' },
  { 'tus-resumable': '0.2.0', 'upload-length': '10', 'upload-offset': '0' },
];

const part = (name, type, content) =>
  `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`;
const FORM = 'multipart/form-data; boundary=b';
const multiparts = [
  ['multipart/form-data', '--b--'],
  ['multipart/form-data; boundary=other', `${part('a', 'image/png', 'x')}--b--`],
  [FORM, part('a.png', 'image/png', 'x')],
  [FORM, `${part('../../x.png', 'image/png', 'not a picture')}--b--`],
  [FORM, `${part('a.png', 'image/png', '')}--b--`],
  [FORM, `${part('a.svg', 'image/svg+xml', '<svg onload="alert(1)"/>')}--b--`],
  [FORM, '--b--'],
  [FORM, `--b\r\n${'X-A: a\r\n'.repeat(5_000)}\r\n\r\n--b--`],
  [`multipart/form-data; boundary=${'b'.repeat(300)}`, '--b--'],
];

const ranges = [
  'bytes=-1--1',
  'bytes=9999999999-',
  'bytes=5-1',
  'items=0-1',
  `bytes=${'0-0,'.repeat(500)}0-0`,
  'bytes=--',
  'bytes=0x1-',
];
