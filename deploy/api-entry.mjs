/*
 * What runs in the container: the server, or one of the office's other programs by its name:
 * `node deploy/api-entry.mjs office FILE`, `account-link NAME`, `audit`, `fixity`, `rotate-keys`, `move-evidence`.
 */
const PROGRAMS = ['office', 'account-link', 'audit', 'fixity', 'rotate-keys', 'move-evidence'];

// The program reads its own arguments from where they stand without this file in between.
const [program] = process.argv.splice(2, 1);
if (program !== undefined && !PROGRAMS.includes(program)) throw new Error(`unknown program: ${program}`);
await import(`../apps/api/dist/${program === undefined ? 'main' : `${program}.main`}.js`);
