import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadBacklog } from '../../../src/backlog/load-backlog.ts';
import { summarise } from './summary.ts';

/** Each folder `fixtures/<recogniser>/<behaviour>` is a project; `expected.json` beside its documents is what they say. */
const root = join(import.meta.dirname, 'fixtures');

describe.each(readdirSync(root))('%s', (recogniser) => {
  test.each(readdirSync(join(root, recogniser)))('%s', async (behaviour) => {
    const folder = join(root, recogniser, behaviour);
    const { backlog } = await loadBacklog(folder);
    await expect(`${JSON.stringify(summarise(backlog), null, 2)}\n`).toMatchFileSnapshot(join(folder, 'expected.json'));
  });
});
