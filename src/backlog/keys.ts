import { slug } from 'github-slugger';

/** A URL-safe key of a text: lower-case words joined by hyphens. `Secrets/KMS` is `secrets-kms`; at most 80 characters. */
export function toKey(text: string): string {
  const key = slug(
    text
      .normalize('NFKC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  );
  return key.length <= 80 ? key : key.slice(0, 80).replace(/-[^-]*$/, '');
}

/** Addresses that the site needs for itself. */
const TAKEN: ReadonlySet<string> = new Set(['search', 'pagefind', 'rules', 'pages', 'components', 'keyboard']);

/** The project that a folder stands for. */
export function toProject(folder: string): string {
  const name = toKey(folder) || 'project';
  return TAKEN.has(name) ? `${name}-plan` : name;
}
