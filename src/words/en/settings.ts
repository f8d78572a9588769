/** What each setting of backlog.yaml is for, and what is expected of some. */
export const words = {
  title: 'Name of the site.',
  language: 'Language of the interface: en or de. Documents stay as they are.',
  address: 'Public origin of the site: https://plans.example.org.',
  base: 'Path under which the site is served. Begins with a slash: /backlog/.',
  repository: 'Where the documents are kept, for links to their lines: https://github.com/org/repository.',
  projects: 'Settings of each project, by the name of its folder.',
  projectTitle: 'Name of the project.',
  include: 'Documents to read, as globs that begin at this folder: `*/backlog.md`. All of them when left out.',
  exclude: 'Documents and folders that are not read, as globs that begin at this folder: `checkout/archive/**`.',
  vocabulary: 'Words that overrule those that Backlot knows.',
  statuses: 'Status words of your own: `parked: deferred`.',
  fields: 'Labels and column headers of your own: `Ampleur: effort`.',
  rules: 'Severity of each rule: off, info, warning or error.',
  ignores: 'Findings that are right as they are, each with the reason.',
  ignoredRule: 'The rule that is not to be reported.',
  ignoredItem: 'Only for this item: its id or key, behind its project where it needs that: `checkout/A-1`.',
  ignoredDocument: 'Only in this document: `checkout/backlog.md`.',
  because: 'Why it is right as it is.',
  repositories: {
    url: 'Address of the repository: https://github.com/org/repository.',
    branch: 'Branch to link to where the revision that was built is not known.',
    path: 'Folder of the content in the repository: docs/plans. As git says when left out.',
    lines: 'Address of lines on another forge, with {path}, {revision}, {line} and {endLine}.',
    expected: {
      address: 'expected an address such as https://github.com/org/repository',
      forge:
        'the host is none of GitHub, GitLab, Gitea, Forgejo or Bitbucket: say in `lines` what the address of a line is',
      lines: 'expected an address that holds {path}',
    },
  },
  expected: {
    glob: 'expected a path that begins at the content folder, such as checkout/archive/**',
    address: 'expected an address such as https://plans.example.org',
    base: 'expected a path that begins with a slash, such as /plans/',
  },
};
