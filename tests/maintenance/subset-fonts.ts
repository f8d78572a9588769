/** `npm run fonts`: makes `src/styles/fonts/` from the packages again, after one of them changed. */
import { writeFileSync } from 'node:fs';
import { projectRoot } from '../runners/run-command.ts';
import { makeFonts } from './fonts.ts';

for (const { file, bytes } of await makeFonts()) {
  writeFileSync(projectRoot + file, bytes);
  console.log(`${file}: ${bytes.length} bytes`);
}
