import type { Group, Row } from './answers.js';
import { fileLists, fileReads, fileWrites, uploads } from './files.js';
import { accounts, office, oversight } from './office.js';
import { everybody, ownAccount } from './own.js';

/** Who may see and do what: every route of the server stands in exactly one row. */
export const accessTable: readonly Group[] = [
  fileReads,
  fileWrites,
  fileLists,
  uploads,
  office,
  oversight,
  accounts,
  ownAccount,
  everybody,
];

/** The rows by route. */
export const rowOf: ReadonlyMap<string, Row> = new Map(
  accessTable.flatMap(({ rows }) => rows.flatMap((row) => row.routes.map((route) => [route, row] as const))),
);
