import type { WordsByLanguage } from '../../words/by-language.ts';
import { visit } from './find-uses.ts';
import type { TreeNode } from './parse-page.ts';

/** A rehype plugin: says whether a box of a task list is ticked, which its picture alone tells. */
export function nameBoxes(words: WordsByLanguage['markdown']) {
  return () =>
    (root: object): void =>
      visit(root as TreeNode, (node) => {
        const properties = node['properties'] as Record<string, unknown> | undefined;
        if (node['tagName'] !== 'input' || properties?.['type'] !== 'checkbox') return;
        properties['ariaLabel'] = properties['checked'] ? words.box.ticked : words.box.empty;
      });
}
