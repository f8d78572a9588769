import { describe, expect, test } from 'vitest';
import { takeTrailingRemarks } from '../../../src/backlog/recognise/trailing-remarks.ts';
import { isLinear } from '../robustness/growth.ts';

function read(markdown: string): string | null {
  const remarks = takeTrailingRemarks(markdown);
  return remarks && [remarks.text, ...remarks.fields.map(({ field, text }) => `${field}: ${text}`)].join(' | ');
}

describe('takes off the end of a title', () => {
  test.each([
    ['a name beside an estimate', 'Sail (Ann, 2 days)', 'Sail | owner: Ann | effort: 2 days'],
    ['labels', 'Sail (Prio: High, Est: 5 SP)', 'Sail | priority: High | effort: 5 SP'],
    ['brackets in a row', 'Sail [P1] [3h] @bob', 'Sail | priority: P1 | effort: 3h | owner: @bob'],
    ['words behind dashes', 'Sail — Owner: Ann — Est: 3h', 'Sail | owner: Ann | effort: 3h'],
    ['cells', 'Sail | High | Ann | 3d', 'Sail | priority: High | owner: Ann | effort: 3d'],
    ['a status in lower case', 'Sail – in progress', 'Sail | status: in progress'],
    ['ids behind a comma', 'Sail (after A-1, A-2, 3d)', 'Sail | dependencies: after A-1, A-2 | effort: 3d'],
    ['two owners', 'Sail (Owner: Ann, Bob)', 'Sail | owner: Ann, Bob'],
    ['a bracket in marks of its own', 'Sail *(Ann, 3d)*', 'Sail | owner: Ann | effort: 3d'],
    ['a bracket in the marks of the title', '**Sail (Ann, 3d)**', '**Sail** | owner: Ann | effort: 3d'],
    ['only what is known behind a dash', 'Sail — far out — 3h', 'Sail — far out | effort: 3h'],
  ])('%s', (_, markdown, expected) => expect(read(markdown)).toBe(expected));
});

describe('leaves', () => {
  test.each([
    'Login (OAuth, SAML)',
    'Crash (Android 15)',
    'Sail (Ann)',
    'Sort (High)',
    'Sail (Backend, 3d)',
    'Filter (open, closed)',
    'Shirts (S, M, L)',
    'Page (status: 404)',
    'Gate (2026-01-15)',
    'Home | about us | 3d',
    'Install @scope/name',
    'Call `moor(M)`',
    'Read [docs](M)',
    '(Ann, 3d)',
  ])('%s', (markdown) => expect(takeTrailingRemarks(markdown)).toBeNull());
});

test.each(['(Ann, ', ' — ', ' | a', '[P1] ', '**', '* ', ' @a', '((((', '\\[', 'after A-1 '])(
  'reads a title that ends with any number of %j in linear time',
  (unit) => {
    const write = (length: number) => `Sail ${unit.repeat(length / unit.length)}`;
    expect(isLinear(takeTrailingRemarks, write)).toBe(true);
    expect(isLinear(takeTrailingRemarks, (length) => `${write(length)})`)).toBe(true);
  },
);
