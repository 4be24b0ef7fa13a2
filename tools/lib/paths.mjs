import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Top folder of the workspace. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Absolute path of something named from the top folder. */
export const inRoot = (...parts) => path.join(root, ...parts);

/** Folder that survives restarts: the database, uploaded files, generated secrets. */
export const dataDir = (env = process.env) => path.resolve(root, env.DATA_DIR || '.data');
