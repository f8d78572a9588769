import type { words as english } from '../../en/rules/author-pages.ts';

export const words: typeof english = {
  'author-page': {
    title: 'Eine Autorenseite, die sich nicht bauen lässt',
    why: 'Die Website wird nicht gebaut, solange eine ihrer Seiten falsch ist.',
    help: 'Die Seite berichtigen. Alle Komponenten und Abfragen beschreibt die Website unter `/components/`.',
    example: '`<ItemTable where="status:redy" />`, obwohl der Status `ready` heißt.',
    noYaml: (reason) => `kein YAML: ${reason}`,
    frontmatter: (keys) => `Zwischen den Zeilen mit \`---\` stehen ${keys.join(', ')}.`,
    noMdx: (reason) => `kein MDX: ${reason}`,
    closeOrEscape:
      'Schließen, was offen ist, und `\\{` und `\\<` schreiben, wo eine geschweifte oder spitze Klammer Text ist.',
    sameAddress: (page, other, address) => `\`${page}\` und \`${other}\` haben dieselbe Adresse, ${address}`,
    rename: 'Einer der beiden einen anderen Namen geben.',
    unknownComponent: (name) => `es gibt keine Komponente \`<${name}>\``,
    plainMarkdown: (name) => `\`<${name}>\` ist eine Komponente, diese Seite aber einfaches Markdown`,
    nameFile: (file) => `Die Datei \`${file}\` nennen.`,
    forbidden: (what) => `\`${what}\` bewirkt hier nichts: Die Content Security Policy der Website verbietet es`,
    leaveOut: 'Weglassen; die Klassen aus den Stylesheets der Website sind erlaubt.',
    unknownProp: (component, prop) => `\`<${component}>\` hat keine Eigenschaft \`${prop}\``,
    missingProp: (component, prop) => `\`<${component}>\` fehlt die Eigenschaft \`${prop}\``,
    write: (code) => `Zu schreiben: \`${code}\`.`,
    wrongValue: (prop, value) => `\`${prop}\` kann nicht \`${value}\` sein`,
    noText: (prop, value) => `\`${prop}\` muss Text sein, nicht \`${value}\``,
    noAmount: (prop, value) => `\`${prop}\` muss eine ganze Zahl ab 1 sein, nicht \`${value}\``,
    ambiguous: (id) => `\`${id}\` steht für mehrere Einträge`,
    addProject: (projects) => `\`project\` angeben: ${projects}.`,
  },
};
