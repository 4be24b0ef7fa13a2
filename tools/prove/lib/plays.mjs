// The demonstration's plays through the public HTTP interface: some sixty steps by everybody who has a part in them.
import { api } from './server.mjs';

/**
 * Plays every case of the demonstration on a server.
 * @param around called with each act as `{ person, send, step, request }`; performs it by `send()` and hands back its answer
 * @returns number of acts
 */
export async function playDemonstration(server, around = ({ send }) => send()) {
  const { performPlays } = await api('demo/perform-plays.js');
  const { Blobs } = await api('platform/storage/blobs.js');
  const { UnitOfWork } = await api('platform/unit-of-work.js');
  const { Clock } = await api('platform/clock.js');
  const names = await usernames();
  let acts = 0;
  const perform = async ({ me, step, key, request, kind, fileId, version }) => {
    const person = await server.as(names.get(me.person));
    const send = () =>
      fileId ? person.act(fileId, step, request, version, key) : person.open(kind, step, request, key);
    const answer = await around({ person, send, step, request });
    if (answer.status !== 201) throw new Error(`${step}: ${answer.status} ${answer.text.slice(0, 600)}`);
    acts += 1;
    const { line } = answer.body.case;
    return { fileId: line.id, version: line.version };
  };
  const { app } = server;
  const place = { blobs: app.get(Blobs), unitOfWork: app.get(UnitOfWork), today: app.get(Clock).today() };
  await performPlays({ ...place, performer: { open: perform, act: perform } });
  return acts;
}

async function usernames() {
  const { demoPeople } = await api('demo/data/people.js');
  const { demoPerson } = await api('demo/office.js');
  return new Map(demoPeople('2027-12-31').map(({ username }) => [demoPerson(username), username]));
}
