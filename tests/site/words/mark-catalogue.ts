import { join } from 'node:path';
import { projectRoot } from '../../runners/run-command.ts';

const WORDS = join(projectRoot, 'src/words/en/');
const MARKS = JSON.stringify(join(projectRoot, 'tests/site/words/mark-words.ts'));

/** A plugin of Vite: bundles the English words with marks around each, `⟦Board⟧`. What has none is no word of the catalogue. */
export function markCatalogue() {
  return {
    name: 'mark-catalogue',
    transform: (code: string, id: string) => {
      if (id === `${WORDS}grammar.ts`)
        return `import { markGrammar } from ${MARKS};\n${code.replace(/= (createGrammar\(.*\))/, '= markGrammar($1)')}`;
      if (!id.startsWith(WORDS) || !EXPORT.test(code)) return null;
      const unmarked = code.replace(EXPORT, 'const unmarked');
      return `import { markWords } from ${MARKS};\n${unmarked}\nexport const words = markWords(unmarked);`;
    },
  };
}

const EXPORT = /^export const words\b/m;
