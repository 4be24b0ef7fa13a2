import preset from '../../jest.preset.mjs';

// `npm run timelines` asks for a million timelines and for a line of its result; everyday tests make do with the short form.
const asked = process.env.TIMELINES;
const globals = { TIMELINES: Number(asked ?? 20_000), TIMELINES_TOLD: asked !== undefined };

export default { ...preset, globals };
