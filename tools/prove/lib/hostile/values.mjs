// Texts that have broken other people's servers.

export const sql = [
  "' OR '1'='1",
  "'; DROP TABLE case_file;--",
  "1'; SELECT pg_sleep(5);--",
  '1) UNION SELECT password_hash FROM person--',
  "\\'; COPY person TO '/tmp/x';--",
  '$$; DELETE FROM journal_entry; $$',
  "%' ESCAPE '!",
  '1 AND 1=CAST((SELECT version()) AS int)',
  '{"$gt":""}',
  'a\\',
];

export const paths = [
  '../../../../etc/passwd',
  '..\\..\\..\\windows\\win.ini',
  '....//....//etc/passwd',
  '/etc/passwd',
  'file:///etc/passwd',
  'C:\\boot.ini',
  '..;/..;/admin',
  '.git/config',
  'keys/personal.key',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
];

export const texts = [
  'a\u0000b',
  '\u202Egnp.exe',
  '\u200B\u200D\uFEFF',
  'e\u0301'.repeat(2_000),
  '\uFFFE\uFFFF',
  '👩‍👩‍👧‍👧'.repeat(500),
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '${7*7}{{7*7}}#{7*7}<%= 7*7 %>',
  '=cmd|" /C calc"!A0',
  '\r\nSet-Cookie: a=b',
  '١٢٣',
  'ﬀ①Ⅻ',
  ['javascript', 'alert(1)'].join(':'),
];

export const numbers = [
  '-1',
  '0',
  '1e309',
  'NaN',
  'Infinity',
  '9'.repeat(400),
  '0x10',
  '1.5',
  '-0',
  '99999999999999999999',
];

/** Bodies as bytes: what no library would write. @param field name of a field of the form, if it has one */
export const bodies = (field = 'a') => [
  '{',
  '',
  'null',
  '[]',
  '"text"',
  '{"a":1,}',
  '{a:1}',
  `{"${field}":1e999}`,
  `{"${field}":"a","${field}":{"b":1}}`,
  `{"${field}":"\\ud800"}`,
  `{"${field}":"\\u0000"}`,
  `{"__proto__":{"roles":["head"]},"${field}":"a"}`,
  `{"constructor":{"prototype":{"roles":["head"]}},"${field}":"a"}`,
  `{"${field}":{"toString":"a","valueOf":"b"}}`,
  `{"${field}":["a",["b",["c"]]]}`,
  '['.repeat(50_000),
  `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`,
  `[${'1,'.repeat(60_000)}1]`,
  Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
  Buffer.from([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d]),
];

export const contentTypes = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'application/octet-stream',
  'application/json; charset=utf-16',
  'application/json5',
  'text/html',
  'application/vnd.api+json',
];
