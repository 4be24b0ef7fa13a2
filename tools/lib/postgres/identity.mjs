import fs from 'node:fs';
import { root } from '../paths.mjs';
import { onPath, succeeds } from '../processes.mjs';
import { Stop } from '../stop.mjs';

/*
 * PostgreSQL refuses to run as root. Three ways out, tried in this order, each first asked whether it can write the
 * folder and run the program: an ordinary user stays who they are; root enters a user namespace in which it has an
 * ordinary number while files stay root's; where namespaces are forbidden (most containers), root becomes an ordinary user.
 */

/** Ends the server cleanly when the launcher is killed without a chance to stop it. */
const guard = () => (onPath('setpriv') ? ['setpriv', '--pdeathsig', 'INT', '--'] : []);

const ordinary = { name: 'this user', before: [], spawn: {} };

const namespace = {
  name: 'user namespace',
  before: ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'],
  spawn: {},
  owner: { uid: 0, gid: 0 },
};

const asUser = ({ name, uid, gid }) => ({ name: `user ${name}`, before: [], spawn: { uid, gid }, owner: { uid, gid } });

/** Users root may become: whoever owns the checkout, then the usual service accounts. */
function users() {
  const { uid, gid } = fs.statSync(root);
  const known = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  const named = ['postgres', 'node', 'nobody'].flatMap((name) => {
    const fields = known.find((line) => line.startsWith(`${name}:`))?.split(':');
    return fields ? [{ name, uid: Number(fields[2]), gid: Number(fields[3]) }] : [];
  });
  return uid === 0 ? named : [{ name: 'who owns this folder', uid, gid }, ...named];
}

/** Gives the folder and all in it to the identity's owner, when root has changed identities since last time. */
export function giveTo(identity, folder) {
  if (!identity.owner || !fs.existsSync(folder)) return;
  const { uid, gid } = identity.owner;
  if (fs.lstatSync(folder).uid === uid) return;
  fs.chownSync(folder, uid, gid);
  if (!fs.statSync(folder).isDirectory()) return;
  for (const entry of fs.readdirSync(folder, { recursive: true })) fs.lchownSync(`${folder}/${entry}`, uid, gid);
}

function canWork(identity, folder, program) {
  giveTo(identity, folder);
  const probe = ['sh', '-c', 'test -w "$0" && "$1" --version', folder, program];
  const [command, ...args] = [...identity.before, ...probe];
  return succeeds(command, args, identity.spawn);
}

/**
 * The identity under which the server can run on this folder.
 * @param folder the data folder, or the empty one it is about to be made in
 */
export function chooseIdentity(folder, program) {
  if (process.platform === 'win32' || process.getuid() !== 0) return ordinary;
  const candidates = [...(onPath('unshare') ? [namespace] : []), ...users().map(asUser)];
  const chosen = candidates.find((identity) => canWork(identity, folder, program));
  if (chosen) return chosen;
  throw new Stop(
    'PostgreSQL does not run as root, and no ordinary user of this machine can reach the checkout and its data folder. ' +
      'Run this as an ordinary user, or set DATABASE_URL.',
  );
}

/** Command, arguments and spawn options that run a program under the identity. */
export function under(identity, program, args, { guarded = false } = {}) {
  const [command, ...rest] = [...identity.before, ...(guarded ? guard() : []), program, ...args];
  return [command, rest, identity.spawn];
}
