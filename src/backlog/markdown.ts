/**
 * The door to Markdown: what a document is made of, and how its text becomes that. Nothing outside of this file and its
 * folder knows the parser.
 */
export { parseInline } from './markdown/inline.ts';
export type { Reference } from './markdown/references.ts';
export { type ParsedMarkdown, parseMarkdown, readMarkdown } from './markdown/sections.ts';
export type {
  Block,
  Fence,
  Inline,
  List,
  ListEntry,
  OtherBlock,
  Paragraph,
  Quote,
  Row,
  Section,
  Table,
  TextLine,
  TextRun,
} from './markdown/tree.ts';
