import type { words as english } from '../en/settings.ts';

export const words: typeof english = {
  title: 'Name der Website.',
  language: 'Sprache der Oberfläche: en oder de. Dokumente bleiben, wie sie sind.',
  address: 'Öffentliche Adresse der Website: https://plans.example.org.',
  base: 'Pfad, unter dem die Website liegt. Beginnt mit einem Schrägstrich: /backlog/.',
  repository: 'Wo die Dokumente liegen, für Links auf ihre Zeilen: https://github.com/org/repository.',
  projects: 'Einstellungen jedes Projekts, nach dem Namen seines Ordners.',
  projectTitle: 'Name des Projekts.',
  include: 'Zu lesende Dokumente, als Globs, die in diesem Ordner beginnen: `*/backlog.md`. Ohne Angabe alle.',
  exclude:
    'Dokumente und Ordner, die nicht gelesen werden, als Globs, die in diesem Ordner beginnen: `checkout/archive/**`.',
  feeds: 'Einträge, denen Feedreader folgen, nach Namen: `/feeds/NAME.xml` und `/feeds/NAME.json`.',
  feedTitle: 'Name des Feeds.',
  feedWhere: 'Welche Einträge, als Abfrage: `is:overdue -priority:p3`. Ohne Angabe alle.',
  feedSort: 'Was zuerst kommt: `due, -priority`. Ohne Angabe, was sich zuletzt geändert hat.',
  feedLimit: 'Höchstens so viele Einträge.',
  vocabulary: 'Wörter, die denen von Backlot vorgehen.',
  statuses: 'Eigene Statuswörter: `parked: deferred`.',
  fields: 'Eigene Beschriftungen und Spaltenköpfe: `Ampleur: effort`.',
  rules: 'Schweregrad jeder Regel: off, info, warning oder error.',
  ignores: 'Befunde, die so richtig sind, jeder mit der Begründung.',
  ignoredRule: 'Die Regel, die nicht gemeldet werden soll.',
  ignoredItem: 'Nur für diesen Eintrag: seine ID oder sein Schlüssel, wo nötig mit dem Projekt davor: `checkout/A-1`.',
  ignoredDocument: 'Nur in diesem Dokument: `checkout/backlog.md`.',
  because: 'Warum es so richtig ist.',
  repositories: {
    url: 'Adresse des Repositorys: https://github.com/org/repository.',
    branch: 'Branch, auf den Links zeigen, wenn die gebaute Revision nicht bekannt ist.',
    path: 'Ordner der Inhalte im Repository: docs/plans. Ohne Angabe, was git sagt.',
    lines: 'Adresse von Zeilen auf einer anderen Plattform, mit {path}, {revision}, {line} und {endLine}.',
    expected: {
      address: 'erwartet wird eine Adresse wie https://github.com/org/repository',
      forge:
        'der Host ist weder GitHub, GitLab, Gitea, Forgejo noch Bitbucket: in `lines` die Adresse einer Zeile nennen',
      lines: 'erwartet wird eine Adresse, die {path} enthält',
    },
  },
  expected: {
    glob: 'erwartet wird ein Pfad, der am Inhaltsordner beginnt, etwa checkout/archive/**',
    address: 'erwartet wird eine Adresse wie https://plans.example.org',
    base: 'erwartet wird ein Pfad, der mit einem Schrägstrich beginnt, etwa /plans/',
    feedName: 'erwartet wird ein Name wie late-items, der zu einer Adresse wird',
  },
};
