import { expect, test } from 'vitest';
import { nameProject } from '../../src/backlog/name-project.ts';

test.each([
  ['a folder alone', 'crew-hub', [], 'Crew Hub'],
  ['a title that says something else', 'crew-hub', ['Sprint plan'], 'Crew Hub'],
  ['letters of another case', 'crewhub', ['Sprint plan — CrewHub Engineering'], 'CrewHub'],
  ['several words', 'nrf-crew-hub', ['Roadmap', 'NRF Crew Hub: backlog'], 'NRF Crew Hub'],
  ['the same words in lower case', 'crew-hub', ['Plan of the crew hub'], 'Crew Hub'],
  ['brackets', 'crewhub', ['Backlog (CrewHub, 2031)'], 'CrewHub'],
  ['a part of a word', 'crew', ['Screwdrivers and crews'], 'Crew'],
  ['a script without case', '港口', ['港口 待办'], '港口'],
])('%s', (_, slug, titles, name) => {
  expect(
    nameProject(
      slug,
      titles.map((title) => ({ title })),
    ),
  ).toBe(name);
});
