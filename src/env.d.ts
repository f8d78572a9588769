/// <reference types="astro/client" />

/** The author pages of the content folder, compiled, by slug. */
declare module 'virtual:backlot/pages' {
  export const pages: Readonly<Record<string, () => Promise<import('astro').MDXInstance<object>>>>;
}
