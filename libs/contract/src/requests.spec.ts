import { describe, expect, it } from '@jest/globals';
import { type InputClass, parseInput } from '@anjuan/procedure';
import { ActRequest, RecordingRequest } from './acts.js';
import { PurposeRequest } from './reading.js';
import { SignInRequest } from './session.js';

/** The places of a body that are refused, each once. */
const faults = (type: InputClass, body: unknown): readonly string[] => {
  const parsed = parseInput(type, body);
  return parsed.ok ? [] : [...new Set(parsed.faults.map(({ pointer }) => pointer))];
};
const photo = () => Object.assign(new RecordingRequest(), { digest: 'a'.repeat(64), kind: 'photo' });
const act = (more: object) => faults(ActRequest, { input: {}, ...more });

describe('the request of an act', () => {
  it('needs its input and nothing else', () => {
    expect(faults(ActRequest, { input: {} })).toEqual([]);
    expect(faults(ActRequest, {})).toEqual(['/input']);
    expect(faults(ActRequest, undefined)).toEqual(['']);
  });

  it('takes all it may carry', () => {
    const reasons = { 'HSE-08': '另一名共同当事人。' };
    expect(
      act({ on: '2028-02-29', track: 'service/12', reasons, recordings: [photo()], gap: 'device', inspection: 'i-1' }),
    ).toEqual([]);
  });

  it.each(['2026-02-30', '2026-02-29', '2026-04-31', '2026-13-01', '2026-3-1', '2026-03-01T00:00', '', 20_260_301])(
    'refuses a day that does not exist: %s',
    (on) => {
      expect(act({ on })).toEqual(['/on']);
    },
  );

  it.each([
    'service',
    'service/0',
    'service/01',
    'service/10000',
    'Service/1',
    'service/1/2',
    '../1',
    'service/1\n',
    1,
  ])('refuses a track that has no such key: %j', (track) => {
    expect(act({ track })).toEqual(['/track']);
  });

  it.each([
    ['an input that is a list', { input: [] }, '/input'],
    ['an input that is text', { input: '{}' }, '/input'],
    ['reasons that are a list', { reasons: ['x'] }, '/reasons'],
    ['recordings that are no list', { recordings: {} }, '/recordings'],
    ['more than fifty recordings', { recordings: Array.from({ length: 51 }, photo) }, '/recordings'],
    ['a gap of 201 characters', { gap: 'x'.repeat(201) }, '/gap'],
    ['an id of 41 characters', { inspection: 'x'.repeat(41) }, '/inspection'],
    ['what it does not know', { flags: [] }, '/flags'],
  ])('refuses %s', (_name, more, pointer) => {
    expect(act(more)).toEqual([pointer]);
  });
});

describe('a recording', () => {
  const digest = 'a'.repeat(64);

  it.each(['photo', 'clip', 'whole'])('may be a %s', (kind) => {
    expect(faults(RecordingRequest, { digest, kind })).toEqual([]);
  });

  it.each([
    ['another kind', { digest, kind: 'sound' }, ['/kind']],
    ['a short digest', { digest: 'abc', kind: 'photo' }, ['/digest']],
    ['a digest in capitals', { digest: digest.toUpperCase(), kind: 'photo' }, ['/digest']],
    ['nothing', {}, ['/digest', '/kind']],
  ])('is refused with %s', (_name, body, pointers) => {
    expect(faults(RecordingRequest, body)).toEqual(pointers);
  });
});

describe('signing in', () => {
  const good = { username: 'officer01', password: '案卷-demo' };

  it('takes a name and a password', () => {
    expect(faults(SignInRequest, good)).toEqual([]);
  });

  it.each([
    ['an empty name', { username: '' }, '/username'],
    ['a name of 65 characters', { username: 'x'.repeat(65) }, '/username'],
    ['a name that is an object', { username: { $ne: '' } }, '/username'],
    ['an empty password', { password: '' }, '/password'],
    ['a password of 201 characters', { password: 'x'.repeat(201) }, '/password'],
    ['no password', { password: null }, '/password'],
    ['a role asked for', { role: 'head' }, '/role'],
  ])('refuses %s', (_name, more, pointer) => {
    expect(faults(SignInRequest, { ...good, ...more })).toEqual([pointer]);
  });
});

describe('the purpose of a look at personal values', () => {
  it.each([
    ['核对送达地址', []],
    ['x', ['/purpose']],
    ['a\u0000b', ['/purpose']],
    ['第一行\n第二行', ['/purpose']],
    ['x'.repeat(201), ['/purpose']],
  ])('%j', (purpose, pointers) => {
    expect(faults(PurposeRequest, { purpose })).toEqual(pointers);
  });
});
