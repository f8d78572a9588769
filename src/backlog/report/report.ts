import type { WordsByLanguage } from '../../words/by-language.ts';
import type { Finding } from '../model.ts';
import type { SourceFile } from '../source.ts';

/** What a reading of a content folder found. */
export interface Reading {
  /** In their order. */
  readonly findings: readonly Finding[];
  /** All of them, where `findings` are those alone that changed. */
  readonly all?: readonly Finding[];
  /** The texts that findings are about, by path relative to the content root. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** What every format prints. */
export interface Report extends Reading {
  /** How many documents were read. */
  readonly documents: number;
  /** How many findings the settings keep out. */
  readonly ignored: number;
  /** What the documents are compared with: then the findings are those alone that are new. Null without. */
  readonly since: Since | null;
  /** In the language of the findings. */
  readonly words: Pick<WordsByLanguage, 'reports' | 'rules'>;
}

export interface Since {
  /** The revision, in the words of whoever asks. */
  readonly revision: string;
  /** The findings that the revision had and that are gone. */
  readonly solved: Reading;
}
