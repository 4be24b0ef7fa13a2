// Requests that are no HTTP any library would write.

const HOST = 'Host: a\r\nConnection: close\r\n';
const POST = `POST /api/session HTTP/1.1\r\n${HOST}Content-Type: application/json\r\n`;

export const rawRequests = [
  'HELLO\r\n\r\n',
  `FOO / HTTP/1.1\r\n${HOST}\r\n`,
  'GET /api/cases HTTP/1.1\r\nConnection: close\r\n\r\n',
  `GET /api/cases HTTP/1.1\r\nHost: b\r\n${HOST}\r\n`,
  'GET /api/cases HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n',
  `GET http://evil.example/api/cases HTTP/1.1\r\n${HOST}\r\n`,
  `GET /api/%E0%A4%A HTTP/1.1\r\n${HOST}\r\n`,
  `GET /api/%c0%ae%c0%ae/ HTTP/1.1\r\n${HOST}\r\n`,
  `GET /api/../../etc/passwd HTTP/1.1\r\n${HOST}\r\n`,
  `GET /portal/assets/..%2f..%2fserver.js HTTP/1.1\r\n${HOST}\r\n`,
  `GET /api/${'a'.repeat(5_000)} HTTP/1.1\r\n${HOST}\r\n`,
  `GET /api/cases HTTP/1.1\r\n${HOST}X-A: ${'a'.repeat(20_000)}\r\n\r\n`,
  `GET /api/cases HTTP/1.1\r\n${HOST}${'X-A: a\r\n'.repeat(3_000)}\r\n`,
  `GET /api/cases HTTP/1.1\r\n${HOST}X-A: a\0b\r\n\r\n`,
  `GET /api/cases\r\nHost: a\r\n\r\n`,
  `${POST}Content-Length: ten\r\n\r\n{}`,
  `${POST}Content-Length: -5\r\n\r\n{}`,
  `${POST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
  `${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`,
  `${POST}Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
  `${POST}Content-Length: 2000000\r\n\r\n{}`,
];
