/*
 * The least a server of Node's own can do with an upload: `receive` throws the bytes away, `store` hashes, writes and syncs
 * them. No sessions, no database, no resuming. Prints its port; ends with the process that started it.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const folder = process.argv[2];

async function store(body) {
  const file = path.join(folder, 'bare');
  const handle = await fs.open(file, 'w');
  const hash = createHash('sha256');
  for await (const piece of body) {
    hash.update(piece);
    await handle.write(piece);
  }
  hash.digest();
  await handle.sync();
  await handle.close();
  return () => fs.rm(file);
}

async function receive(body) {
  await new Promise((resolve) => body.on('end', resolve).resume());
  return async () => {};
}

const server = http.createServer(async (request, response) => {
  const tidy = await (request.url === '/store' ? store : receive)(request);
  response.writeHead(204).end();
  await tidy();
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
