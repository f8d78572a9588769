import { findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * The real Mermaid, able to parse without a browser. It cleans labels with DOMPurify even when it draws nothing, and
 * DOMPurify offers nothing to clean with where there is no window; so the very copy that Mermaid uses gets stand-ins.
 */
export async function loadMermaid() {
  const manifest = findPackageJSON('dompurify', pathToFileURL(findPackageJSON('mermaid', import.meta.url) ?? ''));
  const copy = new URL('dist/purify.es.mjs', pathToFileURL(manifest ?? ''));
  const { default: purify } = await import(copy.href);
  Object.assign(purify, { sanitize: (text: string) => text, addHook: () => undefined, removeHook: () => undefined });
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false, htmlLabels: false });
  return mermaid;
}
