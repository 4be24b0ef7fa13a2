import { randomUUID } from 'node:crypto';
import type { Cell } from './cell.js';
import { type Somebody, openSession } from './people.js';
import { type World, beginUpload } from './world.js';

type Naming = (world: World, cell: Cell, me: Somebody | undefined) => string | Promise<string>;

const fileOf = ({ open, closed }: World, { relation }: Cell) => (relation === 'closed' ? closed : open);

/** What is made for one request, since the request may end it: the asker's own, or the bystander's. */
const freshSession: Naming = async ({ client, bystander }, { row, relation }, me) => {
  const whose = row.about === 'own' && relation === 'own' && me ? me : bystander;
  return (await openSession(client, whose)).id;
};
const freshUpload: Naming = ({ server, upload }, { relation }, me) =>
  relation === 'own' && me ? beginUpload(server, me.cookie) : upload;

/** What `:id` names, by the beginning of the route. */
const naming: readonly (readonly [start: string, Naming])[] = [
  ['/api/cases/', (world, cell) => fileOf(world, cell).case],
  ['/api/documents/', (world, cell) => fileOf(world, cell).document],
  ['/api/public/decisions/', (world, cell) => fileOf(world, cell).case],
  ['/api/emergencies/', ({ opening }) => opening],
  ['/api/uploads/', freshUpload],
  ['/api/account/sessions/', freshSession],
  ['/api/accounts/sessions/', freshSession],
  ['/api/accounts/', ({ bystander }) => bystander.id],
  ['/api/people/', ({ bystander }) => bystander.id],
];

/** The id a request names. */
export const idOf: Naming = (world, cell, me) =>
  naming.find(([start]) => cell.route.split(' ')[1]?.startsWith(start))?.[1](world, cell, me) ?? randomUUID();
