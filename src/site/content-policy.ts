import { createHash } from 'node:crypto';

/** The source by which a content security policy lets in this text and no other. */
export function hashForPolicy(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
