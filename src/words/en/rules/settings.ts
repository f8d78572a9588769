/** What a setting can hold. */
const kinds = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  null: 'empty',
  other: 'this',
};

type Kind = keyof typeof kinds;

/** Rules about the settings. */
export const words = {
  'config-invalid': {
    title: 'A wrong setting in backlog.yaml',
    why: 'The setting has no effect.',
    help: 'Use one of the allowed keys and values.',
    noYaml: (file: string, reason: string) => `${file} is no YAML: ${reason}`,
    unknown: (setting: string) => `unknown setting \`${setting}\``,
    missing: (setting: string) => `\`${setting}\` is missing`,
    empty: (setting: string) => `\`${setting}\` is empty`,
    value: (setting: string, value: string) => `\`${setting}\` cannot be \`${value}\``,
    valueOfKind: (setting: string, kind: Kind) => `\`${setting}\` cannot be ${kinds[kind]}`,
    kind: (setting: string, expected: readonly Kind[], kind: Kind) =>
      `\`${setting}\` must be ${expected.map((one) => kinds[one]).join(' or ')}, not ${kinds[kind]}`,
    other: (setting: string, reason: string) => `\`${setting}\`: ${reason}`,
    project: (folder: string) => `no folder \`${folder}\` holds documents`,
  },
  'unused-ignore': {
    title: 'An ignore that ignores nothing',
    why: 'What it was written for is solved or renamed, and it would hide the next fault of the kind.',
    help: 'Remove it.',
    item: (item: string) => `no item is called \`${item}\``,
    document: (file: string) => `no document is called \`${file}\``,
    several: (item: string, projects: number) => `\`${item}\` can be an item of ${projects} projects`,
    off: (rule: string) => `\`${rule}\` is off, so it needs no ignore`,
    found: (rule: string, item: string | undefined, document: string | undefined) => {
      const where = [item && `\`${item}\``, document && `\`${document}\``].filter(Boolean).join(' in ');
      return `there is no \`${rule}\`${where === '' ? '' : ` of ${where}`} to ignore`;
    },
  },
  'unused-glob': {
    title: 'A glob that matches no document',
    why: 'Whoever wrote it meant documents that are read now, or that are not.',
    help: 'Correct it, or remove it. Globs begin at the content folder: `checkout/archive/**`.',
    example: '`exclude: [bakery/archve/**]`, while the folder is called `archive`.',
    include: (glob: string) => `\`${glob}\` includes no document`,
    exclude: (glob: string) => `\`${glob}\` excludes no document`,
  },
};
