import { type Procedure, target } from './procedure.js';
import { roles } from './office.js';

/** Mermaid state diagram of a procedure, printed from its table so that it cannot lie. */
export function draw(procedure: Procedure): string {
  const name = (stage: string) => stage.replaceAll('-', '_');
  const labels = Object.entries(procedure.stages).map(([id, s]) => `  state "${s.title.zh}" as ${name(id)}`);
  const arrows = procedure.rows.flatMap((r) =>
    r.from
      .filter(() => r.to !== 'same')
      .map(
        (from) =>
          `  ${from === 'start' ? '[*]' : name(from)} --> ${name(target(r, from))}: ${r.step.title.zh}（${r.by.map((b) => roles[b].zh).join('、')}）`,
      ),
  );
  const ends = Object.entries(procedure.stages)
    .filter(([, s]) => s.end)
    .map(([id]) => `  ${name(id)} --> [*]`);
  return ['stateDiagram-v2', ...labels, ...arrows, ...ends].join('\n');
}
