import type { words as english } from '../../en/rules/settings.ts';
import { or } from '../grammar.ts';

const kinds = {
  string: 'Text',
  number: 'eine Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'eine Zuordnung',
  record: 'eine Zuordnung',
  null: 'leer',
  other: 'dies',
};

export const words: typeof english = {
  'config-invalid': {
    title: 'Eine falsche Einstellung in backlog.yaml',
    why: 'Die Einstellung hat keine Wirkung.',
    help: 'Einen der erlaubten Schlüssel und Werte verwenden.',
    noYaml: (file, reason) => `${file} ist kein YAML: ${reason}`,
    unknown: (setting) => `unbekannte Einstellung \`${setting}\``,
    missing: (setting) => `\`${setting}\` fehlt`,
    empty: (setting) => `\`${setting}\` ist leer`,
    value: (setting, value) => `\`${setting}\` kann nicht \`${value}\` sein`,
    valueOfKind: (setting, kind) => `\`${setting}\` kann nicht ${kinds[kind]} sein`,
    kind: (setting, expected, kind) =>
      `\`${setting}\` muss ${or(expected.map((one) => kinds[one])).join('')} sein, nicht ${kinds[kind]}`,
    other: (setting, reason) => `\`${setting}\`: ${reason}`,
    project: (folder) => `kein Ordner \`${folder}\` enthält Dokumente`,
  },
  'unused-ignore': {
    title: 'Eine Ausnahme, die nichts ausnimmt',
    why: 'Wofür es gedacht war, ist gelöst oder umbenannt, und es würde den nächsten Fehler dieser Art verbergen.',
    help: 'Entfernen.',
    item: (item) => `kein Eintrag heißt \`${item}\``,
    document: (file) => `kein Dokument heißt \`${file}\``,
    several: (item, projects) => `\`${item}\` kann ein Eintrag aus ${projects} Projekten sein`,
    off: (rule) => `\`${rule}\` ist ausgeschaltet und braucht keine Ausnahme`,
    found: (rule, item, document) => {
      const where = [item && ` bei \`${item}\``, document && ` in \`${document}\``].filter(Boolean).join('');
      return `es gibt kein \`${rule}\`${where} auszunehmen`;
    },
  },
  'unused-glob': {
    title: 'Ein Glob, zu dem kein Dokument passt',
    why: 'Gemeint waren Dokumente, die jetzt gelesen werden, oder eben nicht.',
    help: 'Berichtigen oder entfernen. Globs beginnen am Inhaltsordner: `checkout/archive/**`.',
    example: '`exclude: [bakery/archve/**]`, obwohl der Ordner `archive` heißt.',
    include: (glob) => `\`${glob}\` schließt kein Dokument ein`,
    exclude: (glob) => `\`${glob}\` schließt kein Dokument aus`,
  },
};
