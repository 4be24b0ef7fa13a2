import type { Answer, Row } from './answers.js';
import { type Player, type Relation, sight } from './players.js';

/** What the table says of one cell. */
export function expected(row: Row, player: Player, relation: Relation): Answer {
  const but = row.but?.find(({ who, on }) => who.includes(player) && (on?.includes(relation) ?? true));
  return but?.then ?? byDefault(row, player, relation);
}

/** In this order: signed in, role, sight, right to act. Whatever is wrong with the request itself comes after all of them. */
function byDefault(row: Row, player: Player, relation: Relation): Answer {
  if (row.who === 'anybody') return row.then;
  if (player === 'nobody') return 'sign-in';
  if (!passes(row.who, player)) return 'role';
  if (!isThere(row, player, relation)) return 'nothing';
  return row.may && !row.may.includes(player) ? 'role' : row.then;
}

/** A supervisor of a district is its evaluator. */
function passes(who: Row['who'], player: Player): boolean {
  return typeof who === 'string' || who.includes(player === 'supervisor' ? 'evaluator' : player);
}

function isThere({ about = 'office', oversight }: Row, player: Player, relation: Relation): boolean {
  if (about === 'office') return true;
  if (about === 'own') return relation === 'own';
  if (about === 'thing') return relation !== 'other';
  const seen = oversight && player === 'audit-admin' ? sight.head : sight[player];
  return seen.includes(relation);
}
