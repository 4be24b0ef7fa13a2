import { randomUUID } from 'node:crypto';
import { type Procedure, procedures } from '@anjuan/procedure';
import { type Answer, statusesOf } from '../../access/matrix/answers.js';
import { caseRoles } from '../../access/matrix/groups.js';
import { type Player, players } from '../../access/matrix/players.js';
import { keyOf } from './people.js';
import { send } from './run.js';
import type { World } from './world.js';

/** One step of a procedure, and who performs it by the procedure's own table. */
interface StepOf {
  readonly url: string;
  readonly step: string;
  readonly by: ReadonlySet<string>;
  /** Performed on a file; the other steps open one. */
  readonly onFile: boolean;
}

const staff = (Object.keys(players) as Player[]).filter((one) => one !== 'nobody' && one !== 'supervisor');

/** Steps of the world's open case, of any track beside it, and those that open a file of another kind; the system's own are nobody's. */
function stepsOf(procedure: Procedure, { open }: World): readonly StepOf[] {
  const { kind, rows, track } = procedure;
  const onFile = kind === 'ordinary' || Boolean(track);
  const url = onFile ? `/api/cases/${open.case}/acts` : `/api/procedures/${kind}/acts`;
  const wanted = rows.filter(({ from }) => onFile || from.includes('start'));
  return [...new Set(wanted.map(({ step }) => step.id))].map((step) => {
    const by = new Set<string>(rows.filter((row) => row.step.id === step).flatMap((row) => row.by));
    return { url: `${url}/${step}`, step: `${kind}/${step}`, by, onFile };
  });
}

/** Whoever sees the file and has the role is told what is wrong with the input; nobody else is told anything of it. */
function expectedOf({ by, onFile }: StepOf, player: Player): Answer {
  if (onFile && !caseRoles.includes(player)) return 'nothing';
  return by.has(player) ? 'later' : 'role';
}

/** Tries every step of every procedure as everybody. @returns how many were tried, and what was answered otherwise */
export async function tryEveryStep(
  world: World,
): Promise<{ readonly tried: number; readonly surprises: readonly string[] }> {
  const steps = procedures.flatMap((procedure) => stepsOf(procedure, world));
  const surprises: string[] = [];
  for (const step of steps)
    await Promise.all(
      staff.map(async (player) => {
        const headers = {
          cookie: world.people.get(keyOf(player, 'own'))?.cookie ?? '',
          'x-requested-with': 'anjuan',
          'idempotency-key': randomUUID(),
          'if-match': `"${world.open.version}"`,
        };
        const { status } = await send(world, {
          method: 'POST',
          url: step.url,
          headers,
          body: { input: { unknown: 1 } },
        });
        const expected = expectedOf(step, player);
        if (!statusesOf[expected](status))
          surprises.push(`${step.step} · ${player}: expected ${expected}, got ${status}`);
      }),
    );
  return { tried: steps.length * staff.length, surprises };
}
