/** What the names of a field stand for. */
const things: Readonly<Record<string, string>> = {
  id: 'item',
  parent: 'item',
  'waits-for': 'item',
  'holds-up': 'item',
};

const measures = {
  priority: 'a priority such as p1',
  effort: 'an effort such as 8h, 2d, 1w or 5pt',
  due: 'a day such as 2026-03-01 or today+14d',
};

/** What is wrong with a query, an order or a list of columns: lower-case, no full stop, with the words as written. */
export const words = {
  openQuote: 'a quotation mark is never closed',
  openParenthesis: 'a parenthesis is never closed',
  strayParenthesis: 'a parenthesis closes that was never opened',
  missing: 'something is missing here',
  tooDeep: 'nested too deeply',
  strayMinus: '`-` stands before nothing',
  notSearchable: (word: string) => `\`${word}\` has no letter or digit to search for`,
  nameless: (name: string) => `\`${name}\` has no letter or digit`,
  unknownField: (name: string) => `unknown field \`${name}\` (words with a colon are searched for in quotation marks)`,
  noValue: (field: string) => `\`${field}\` lacks a value`,
  wrongOperator: (operator: string, field: string) => `\`${operator}\` does not go with \`${field}\``,
  severalValues: (field: string, operator: string, values: number) =>
    `\`${field}${operator}\` compares with one value, not ${values}`,
  comparedNone: (field: string, operator: string) => `nothing is ${operator} \`none\`: write \`${field}:none\``,
  wrongChoice: (field: string, value: string) => `\`${field}\` is never \`${value}\``,
  wrongMeasure: (field: keyof typeof measures, value: string) => `\`${value}\` is not ${measures[field]}`,
  unknownName: (field: string, name: string) => `there is no ${things[field] ?? field} \`${name}\``,
  unknownColumn: (name: string) => `there is no column \`${name}\``,
  unknownSortKey: (name: string) => `items cannot be sorted by \`${name}\``,
  unknownRule: (code: string) => `there is no rule \`${code}\``,
};
