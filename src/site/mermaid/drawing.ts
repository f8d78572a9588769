import { z } from 'zod';

/** A diagram as it stands in a page: an SVG without styles of its own, and the style sheet that it needs. */
export const drawingSchema = z.object({
  isDrawn: z.literal(true),
  id: z.string().describe('The id of the picture, which those of its parts begin with. It follows from the source.'),
  svg: z.string(),
  css: z.string(),
  type: z.string().describe("What kind of diagram it is, in Mermaid's words: `flowchart`, `sequence`."),
  title: z.string().nullable().describe('The title that its author gave it with `accTitle`.'),
});

/** Why a diagram was not drawn. */
export const drawingFailureSchema = z.object({
  isDrawn: z.literal(false),
  reason: z.string(),
  line: z.int().nullable().describe('Line of its source, from 1; null when no line is to blame.'),
});

export type Drawing = z.infer<typeof drawingSchema>;
export type DrawingFailure = z.infer<typeof drawingFailureSchema>;

/** What became of diagrams, by their normalised sources. */
export type Drawings = ReadonlyMap<string, Drawing | DrawingFailure>;

/** What the drawing process is asked to draw. */
export interface DrawingJob {
  readonly key: number;
  readonly source: string;
  readonly id: string;
}

export interface DrawingAnswer {
  readonly key: number;
  readonly result: Drawing | DrawingFailure;
}

/** Line ends, spaces at line ends and empty lines at the end make no other diagram. */
export function normaliseSource(source: string): string {
  return source
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n+$/, '');
}
