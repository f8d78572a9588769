/** The forms of a noun by number: English and German have two. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A sentence in parts: words of the language, and what they are put around. */
export type Phrase<Part> = readonly (string | Part)[];

/** How a language counts and joins. */
export interface Grammar {
  /** `2.5`, in German `2,5`; to hundredths. */
  number(amount: number): string;
  /** The form that goes with a number: `item` or `items`. */
  form(amount: number, forms: Forms): string;
  /** `1 item`, `3 items`. */
  count(amount: number, forms: Forms): string;
  /** A function that counts things of one name. */
  counter(one: string, other: string): (amount: number) => string;
  /** `a, b and c`, with parts of any kind. */
  and<Part>(parts: readonly Part[]): Phrase<Part>;
  /** `a, b or c`. */
  or<Part>(parts: readonly Part[]): Phrase<Part>;
}

/** Makes the grammar of a locale, a tag that `Intl` knows. */
export function createGrammar(locale: string): Grammar {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const form = (amount: number, forms: Forms) => forms[plurals.select(amount)] ?? forms.other;
  const count = (amount: number, forms: Forms) => `${numbers.format(amount)} ${form(amount, forms)}`;
  return {
    number: (amount) => numbers.format(amount),
    form,
    count,
    counter: (one, other) => (amount) => count(amount, { one, other }),
    and: createJoiner(new Intl.ListFormat(locale, { type: 'conjunction' })),
    or: createJoiner(new Intl.ListFormat(locale, { type: 'disjunction' })),
  };
}

/** `Intl` joins texts alone, so it joins the numbers of the parts. */
function createJoiner(format: Intl.ListFormat) {
  return <Part>(parts: readonly Part[]): Phrase<Part> =>
    format.formatToParts(parts.map((_, at) => String(at))).map(({ type, value }) => {
      const part = type === 'element' ? parts[Number(value)] : undefined;
      return part ?? value;
    });
}
