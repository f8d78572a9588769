import { expect, test } from 'vitest';
import type { StatusClass } from '../../../src/backlog/model.ts';
import { sayStatedStatus } from '../../../src/site/views/stated-status.ts';
import { status } from '../../backlog/sample.ts';

const sayOf = (statusClass: StatusClass, text: string, shown = {}, reason: string | null = null) =>
  sayStatedStatus({ status: { ...status(statusClass, text), reason } }, { isLate: false, hasWaits: false, ...shown });

test('the words of a document are said where they tell more than blocked', () => {
  expect(sayOf('blocked', 'Pending External Action (owner: Ina)')).toBe('Pending External Action');
  expect(sayOf('blocked', 'Pending external action (rehearsed)', {}, 'rehearsed')).toBe(
    'Pending external action: rehearsed',
  );
  expect(sayOf('blocked', 'BLOCKED')).toBeNull();
});

test('a reason is said once', () => {
  expect(sayOf('blocked', 'Waiting for the pilot', {}, 'the pilot')).toBe('Waiting for the pilot');
  expect(sayOf('blocked', 'Blocked', {}, 'the pilot is ill')).toBe('The pilot is ill');
});

test('what is overdue says its status, unless what it waits for does', () => {
  expect(sayOf('in-progress', 'WIP', { isLate: true })).toBe('In progress');
  expect(sayOf('blocked', 'BLOCKED', { isLate: true })).toBe('Blocked');
  expect(sayOf('blocked', 'BLOCKED', { isLate: true, hasWaits: true })).toBeNull();
});

test('what goes on in time says nothing, nor does what has no status', () => {
  expect(sayOf('in-progress', 'In review by the crew')).toBeNull();
  expect(sayStatedStatus({ status: null }, { isLate: true, hasWaits: false })).toBeNull();
});
