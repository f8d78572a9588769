import { lineText, type SourceFile } from '../../backlog/source.ts';

/**
 * Gives every line of a document that is not blank exactly one anchor, `id="L12"`. Lines are claimed in order while the
 * document is written; lines that were passed over (a closing fence, the dashes under a table's head) get an empty one.
 */
export interface LineAnchors {
  /** Attributes for the element that begins on a line; empty when the line already has its anchor. */
  claim(line: number): string;
  /** Empty anchors for the lines that were passed over so far and, if given, up to and including `line`. */
  takePassed(line?: number): string;
}

/** Starts the anchors of a document. */
export function createLineAnchors(source: SourceFile): LineAnchors {
  let last = 0;
  let passed: number[] = [];

  const pass = (upTo: number): void => {
    for (let line = last + 1; line <= upTo; line++) if (lineText(source, line).trim() !== '') passed.push(line);
    last = Math.max(last, upTo);
  };
  return {
    claim(line) {
      if (line <= last) return '';
      pass(line - 1);
      last = line;
      return ` id="L${line}" data-n="${line}"`;
    },
    takePassed(line = last) {
      pass(Math.min(line, source.lineStarts.length));
      const anchors = passed.map((each) => `<span id="L${each}"></span>`).join('');
      passed = [];
      return anchors;
    },
  };
}

/** For text that has no document around it: no anchors at all. */
export const noAnchors: LineAnchors = { claim: () => '', takePassed: () => '' };
