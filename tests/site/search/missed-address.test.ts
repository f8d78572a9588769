import { describe, expect, test } from 'vitest';
import { findNamesakes, findSame, readMissed } from '../../../src/browser/missed-address.ts';
import { makeHit } from './make-hit.ts';

const all = [makeHit('S4-1', 'One', 'north'), makeHit('S4-1', 'One', 'south'), makeHit('T-9', 'Nine', 'south')];

test.each([
  ['/base/north/items/s4-10/', 's4-10', '/base/north/'],
  ['/base/token-refresh', 'token refresh', '/base/token-refresh/'],
  ['/base/', '', '/base//'],
  ['/elsewhere/x.html', 'x', '/base/elsewhere/'],
  ['/base/%E4%BB%BB-7', '任-7', '/base/%E4%BB%BB-7/'],
  ['/base/%E0', '%E0', '/base/%E0/'],
])('%s asks for %j', (path, words, home) => {
  const missed = readMissed(path, '/base/');
  expect(missed.words).toBe(words);
  expect(missed.home).toBe(home);
});

describe('an address that differs by nothing of weight', () => {
  test.each(['/NORTH/items/S4-1/', '/north/items/s4-1', '/north/items/s4-1/index.html', '/north/items/s4-1.html'])(
    '%s is the page itself',
    (path) => {
      expect(findSame(all, readMissed(path, '/'))?.url).toBe('/north/items/s4-1/');
    },
  );

  test('another id is another page', () => {
    expect(findSame(all, readMissed('/north/items/s4-2/', '/'))).toBeNull();
  });
});

describe('namesakes', () => {
  const find = (path: string) => findNamesakes([...all], readMissed(path, '/')).map(({ url }) => url);

  test('an id at the root leads to its item', () => {
    expect(find('/T-9')).toEqual(['/south/items/t-9/']);
  });

  test('those of the project in the address come first', () => {
    expect(find('/south/s4-1/')[0]).toBe('/south/items/s4-1/');
    expect(find('/north/sprints/s41/')[0]).toBe('/north/items/s4-1/');
  });

  test('a project of another name leads to the ids of all', () => {
    expect(find('/former/items/t-9/')).toEqual(['/south/items/t-9/']);
    expect(find('/')).toEqual([]);
  });
});
