/** Rules about the pages of authors. */
export const words = {
  'author-page': {
    title: 'A page of an author that cannot be built',
    why: 'The site is not built as long as one of its pages is wrong.',
    help: 'Correct the page. The site describes all components and queries at `/components/`.',
    example: '`<ItemTable where="status:redy" />`, while the status is called `ready`.',
    noYaml: (reason: string) => `no YAML: ${reason}`,
    frontmatter: (keys: readonly string[]) => `Between the \`---\` lines stand ${keys.join(', ')}.`,
    noMdx: (reason: string) => `not MDX: ${reason}`,
    closeOrEscape: 'Close what is open, and write `\\{` and `\\<` for a brace and an angle bracket that are text.',
    sameAddress: (page: string, other: string, address: string) =>
      `\`${page}\` and \`${other}\` have the same address, ${address}`,
    rename: 'Give one of them another name.',
    unknownComponent: (name: string) => `there is no component \`<${name}>\``,
    plainMarkdown: (name: string) => `\`<${name}>\` is a component, and this page is plain Markdown`,
    nameFile: (file: string) => `Name the file \`${file}\`.`,
    forbidden: (what: string) => `\`${what}\` does nothing here: the content security policy of the site forbids it`,
    leaveOut: "Leave it out; the classes of the site's own style sheets may be used.",
    unknownProp: (component: string, prop: string) => `\`<${component}>\` has no prop \`${prop}\``,
    missingProp: (component: string, prop: string) => `\`<${component}>\` lacks the prop \`${prop}\``,
    write: (code: string) => `Write \`${code}\`.`,
    wrongValue: (prop: string, value: string) => `\`${prop}\` cannot be \`${value}\``,
    noText: (prop: string, value: string) => `\`${prop}\` must be text, not \`${value}\``,
    noAmount: (prop: string, value: string) => `\`${prop}\` must be a whole number from 1, not \`${value}\``,
    ambiguous: (id: string) => `\`${id}\` stands for several items`,
    addProject: (projects: string) => `Add \`project\`: ${projects}.`,
  },
};
