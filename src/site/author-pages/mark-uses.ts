import { isLive } from './check-page.ts';
import { findOwnNames, findUses } from './find-uses.ts';
import type { Frontmatter } from './page.ts';
import type { TreeNode } from './parse-page.ts';

/** The prop that tells a component where it is used: `pages/report.mdx:12:3`. */
export const PLACE_PROP = 'data-place';

/** What a compiler knows of the file that it compiles. */
interface CompiledFile {
  readonly path?: string;
  readonly value?: unknown;
  readonly data: { readonly astro?: { readonly frontmatter?: Frontmatter } };
}

/**
 * A remark plugin: tells each component where it stands, and which project the page is about. `nameOf` gives the path of a
 * file relative to the content root; undefined for a file that is no author page.
 */
export function markUses(nameOf: (path: string) => string | undefined) {
  return () =>
    (root: object, { path = '', data }: CompiledFile): void => {
      const file = nameOf(path);
      if (file === undefined) return;
      const tree = root as TreeNode;
      const own = findOwnNames(tree);
      const project = data.astro?.frontmatter?.project;
      for (const { name, props, start, addProp } of findUses(tree)) {
        if (!isLive(name, own)) continue;
        addProp(PLACE_PROP, `${file}:${start.line}:${start.column}`);
        if (project !== undefined && !props.some((prop) => prop.name === 'project')) addProp('project', project);
      }
    };
}
