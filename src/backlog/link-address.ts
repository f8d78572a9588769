const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** What the address of a link is: one that a browser may follow, one inside the content, or one to leave unlinked. */
export type Address =
  | { readonly kind: 'web'; readonly href: string }
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'fragment'; readonly fragment: string }
  | { readonly kind: 'unsafe' };

/**
 * Sorts an address as written in Markdown. The scheme is found by the URL parser that browsers use, so white space,
 * letter case and control characters inside `java\nscript:` deceive it as little as they deceive a browser.
 */
export function classifyAddress(written: string): Address {
  const address = written.trim().replaceAll('\\', '/');
  if (address.startsWith('#')) return { kind: 'fragment', fragment: decode(address.slice(1)) };
  const absolute = URL.parse(address.startsWith('//') ? `https:${address}` : address);
  if (absolute) return SCHEMES.has(absolute.protocol) ? { kind: 'web', href: absolute.href } : { kind: 'unsafe' };

  const [file = '', fragment = ''] = address.split('#', 2);
  const path = decode(file.split('?', 1)[0] ?? '');
  return path === '' ? { kind: 'unsafe' } : { kind: 'file', path, fragment: decode(fragment) };
}

/** The path of a linked file relative to the content root; null when it leaves it. A leading slash means the root. */
export function resolvePath(from: string, path: string): string | null {
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
