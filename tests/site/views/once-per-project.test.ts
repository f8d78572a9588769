import { expect, test } from 'vitest';
import type { ProjectIndex } from '../../../src/site/backlog-index.ts';
import { oncePerProject } from '../../../src/site/views/once-per-project.ts';
import { ferry, orchard } from './sample-site.ts';

test('each project is worked out once, whatever comes of it', () => {
  const asked: string[] = [];
  const work = oncePerProject(({ project }: ProjectIndex) => {
    asked.push(project.slug);
    return project === ferry.project ? undefined : 'found';
  });
  expect([work(ferry), work(orchard), work(ferry), work(orchard)]).toEqual([undefined, 'found', undefined, 'found']);
  expect(asked).toEqual([ferry.project.slug, orchard.project.slug]);
});
