import { createHash } from 'node:crypto';

/**
 * What a page may load and run: files of its own site, images of others, and these scripts in its own text, character for
 * character. Styles in its text are none.
 */
export function writePolicy(scripts: readonly string[]): string {
  return [
    "default-src 'self'",
    "img-src 'self' https: data:",
    "object-src 'none'",
    "base-uri 'none'",
    // Search runs as WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(hashForPolicy)].join(' '),
  ].join(';');
}

/** The source by which a content security policy lets in this text and no other. */
function hashForPolicy(text: string): `'sha256-${string}'` {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
