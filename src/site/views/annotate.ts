import { language } from '#words/grammar.ts';
import { words as things } from '#words/things.ts';
import type { Severity } from '../../backlog/model.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import type { SourceView } from './source.ts';
import { GLYPH_WORDS, type Glyph } from './status.ts';

/** Something that the page adds beside a line of a document. */
export type MarginNote = GlyphNote | FindingNote;

interface GlyphNote {
  readonly line: number;
  readonly kind: 'glyph';
  readonly glyph: Glyph;
}

interface FindingNote {
  readonly line: number;
  readonly kind: 'finding';
  readonly code: string;
  /** Where the rule is explained. */
  readonly rule: string;
  readonly severity: Severity;
  /** Inline HTML. */
  readonly message: string;
  /** The other places that it is about; the words are inline HTML. */
  readonly links: readonly { readonly words: string; readonly source: SourceView }[];
}

/** A start tag, or an empty span, that carries the anchor of a line. */
const ANCHOR = /<(?:span id="L(\d+)"><\/span>|\w+[^>]* id="L(\d+)"[^>]*>)/g;

/** What scrolls by itself and would cut off what stands in the margin. */
const SCROLLING = /<div class="scroll"[\s\S]*?<\/table><\/div>|<pre[\s\S]*?<\/pre>/g;

/** More findings on one table or code block than this are counted. */
const MOST_NOTES = 4;

/**
 * Puts notes into the HTML of a document, each where its line begins; those of a table or a code block in front of it.
 * Every line that has text has an anchor, so no note is lost. `list` is the page of all findings of the document.
 */
export function annotate(html: string, notes: readonly MarginNote[], list: string): string {
  const byLine = Map.groupBy(notes, ({ line }) => line);
  const take = (line: number): readonly MarginNote[] => {
    const here = byLine.get(line) ?? [];
    byLine.delete(line);
    return here;
  };
  const parts = html.replace(SCROLLING, (box) => {
    const inside = [...box.matchAll(ANCHOR)].flatMap(([, empty, block]) => take(Number(empty ?? block)));
    const findings = inside.filter(isFinding);
    return findings.length > 0 ? writeGroup(findings, list, true) + box : box;
  });
  return parts.replace(ANCHOR, (tag, empty?: string, block?: string) => {
    const here = take(Number(empty ?? block));
    const glyphs = here.filter(isGlyph).map(writeGlyph).join('');
    const findings = here.filter(isFinding);
    // What can stand only in a list stays inside its entry; all else has its notes in front of it.
    const isInside = tag.startsWith('<li') || empty !== undefined;
    const group = findings.length > 0 ? writeGroup(findings, list) : '';
    return isInside ? tag + glyphs + group : group + tag + glyphs;
  });
}

function isGlyph(note: MarginNote): note is GlyphNote {
  return note.kind === 'glyph';
}

function isFinding(note: MarginNote): note is FindingNote {
  return note.kind === 'finding';
}

/** `isApart` where the notes do not stand at their lines, so that each leads to its own. */
function writeGroup(notes: readonly FindingNote[], list: string, isApart = false): string {
  const shown = notes.slice(0, MOST_NOTES).map((note) => writeFinding(note, isApart));
  const rest = notes.length - MOST_NOTES;
  const more = rest > 0 ? `<a class="aside info" href="${escapeHtml(list)}">${things.more(rest)}</a>` : '';
  return `<span class="asides${isApart ? ' apart' : ''}" lang="${language}" dir="ltr">${shown.join('')}${more}</span>`;
}

function writeGlyph({ glyph }: GlyphNote): string {
  return `<svg class="g ${glyph}" role="img" aria-label="${GLYPH_WORDS[glyph]}"><use href="#${glyph}"/></svg>`;
}

function writeFinding(note: FindingNote, isApart: boolean): string {
  const links = note.links.map(({ words, source }) => {
    const name = `${escapeHtml(source.name)}:${source.line}`;
    const link = source.href ? `<a href="${escapeHtml(source.href)}">${name}</a>` : name;
    return `<span class="also">${words} ${link}</span>`;
  });
  const rule = `<a href="${escapeHtml(note.rule)}">${note.code}</a>`;
  const line = isApart ? ` <a href="#L${note.line}">:${note.line}</a>` : '';
  return (
    `<span class="aside ${note.severity}" role="note"><span class="code">${rule}${line}</span>` +
    `${note.message}${links.join('')}</span>`
  );
}
