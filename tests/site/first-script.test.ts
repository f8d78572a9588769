import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { firstScript } from '../../src/site/first-script.ts';

test.each([
  [{ theme: 'dark' }, { scripts: '', theme: 'dark' }],
  [{ theme: 'light' }, { scripts: '', theme: 'light' }],
  [{ theme: 'system' }, { scripts: '' }],
  [{ theme: '"><b>' }, { scripts: '' }],
  [{}, { scripts: '' }],
])('with %o stored the page begins with %o', (localStorage, expected) => {
  expect(run({ localStorage }).dataset).toEqual(expected);
});

test('where storage is forbidden the page begins without a choice', () => {
  const forbidden = {
    get localStorage() {
      throw new Error('SecurityError');
    },
  };
  expect(run(forbidden).dataset).toEqual({ scripts: '' });
});

test('keys are kept until somebody takes them', () => {
  const { window, press } = run({ localStorage: {} });
  press('/');
  expect(window['earlyKeys']).toEqual(['/']);
  delete window['earlyKeys'];
  expect(() => press('?')).not.toThrow();
});

function run(storage: object) {
  const dataset = {};
  const window: Record<string, unknown> = {};
  let listener = (_: string): void => {};
  const context = Object.create(null, {
    ...Object.getOwnPropertyDescriptors(storage),
    document: { value: { documentElement: { dataset } } },
    window: { value: window },
    addEventListener: {
      value: (_: string, added: typeof listener) => {
        listener = added;
      },
    },
  });
  runInNewContext(firstScript, context);
  return { dataset, window, press: (key: string) => listener(key) };
}
