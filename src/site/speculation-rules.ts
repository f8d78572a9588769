/**
 * What a browser that knows speculation rules fetches ahead: the page behind a link that a reader is about to follow, when
 * it is of this site, no file and no other view of a page. The browser decides when, and does not where data is saved.
 * Nothing runs ahead of a visit: only what was opened counts as opened.
 *
 * @param base Path under which the site is served.
 */
export function writeSpeculationRules(base: string): string {
  const pages = { href_matches: `${base.replace(/\/?$/, '/')}*/` };
  const views = { selector_matches: '[href*="?"]' };
  return JSON.stringify({ prefetch: [{ where: { and: [pages, { not: views }] }, eagerness: 'moderate' }] });
}
