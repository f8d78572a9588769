import type { words as english } from '../en/explain.ts';
import { form } from './grammar.ts';
import { quote } from './naming.ts';
import { words as statuses } from './status.ts';

type Of<Function extends (kind: never, ...rest: never[]) => string> = Readonly<Record<Parameters<Function>[0], string>>;

const things: Of<typeof english.thing> = {
  item: 'Eintrag',
  epic: 'Epic',
  story: 'Story',
  milestone: 'Meilenstein',
  sprint: 'Sprint',
  lane: 'Bahn',
};

const fields: typeof english.fields = {
  id: 'Kennung',
  title: 'Titel',
  status: 'Status',
  priority: 'Priorität',
  effort: 'Aufwand',
  owner: 'Zuständige',
  dependencies: 'Abhängigkeiten',
  'blocked-by': 'Hindernisse',
  blocks: 'was er aufhält',
  acceptance: 'Akzeptanzkriterien',
  validation: 'Prüfung',
  files: 'Dateien',
  labels: 'Labels',
  sprint: 'Sprint',
  lane: 'Bahn',
  summary: 'Zusammenfassung',
  details: 'Einzelheiten',
  notes: 'Notizen',
  inputs: 'Eingaben',
  deadline: 'Termin',
  goal: 'Ziel',
  demo: 'Demo',
  deliverable: 'Ergebnis',
  dates: 'Zeitraum',
  step: 'Schritt',
  items: 'Einträge',
  updated: 'letzte Änderung',
  parent: 'übergeordneter Eintrag',
  risk: 'Risiko',
  other: 'anderes',
};

const lists: Of<typeof english.listEntry> = {
  'critical-path': 'kritischer Pfad',
  completed: 'erledigte Arbeit',
  evergreen: 'ständige Arbeit',
  gate: 'Freigabe',
  'definition-of-done': 'Definition of Done',
  'demo-progression': 'Abfolge der Demos',
  'pull-requests': 'Pull Requests',
  roadmap: 'Roadmap',
};

const sections: Of<typeof english.shapes.headingOf> = {
  ...lists,
  backlog: 'führt Arbeit auf',
  legend: 'Legende',
  graph: 'Abhängigkeitsgraph',
  aside: 'führt keine Arbeit auf',
};

const carriers: Of<typeof english.carrier> = {
  section: 'Überschrift',
  row: 'Tabellenzeile',
  checkbox: 'Kästchen',
  entry: 'Listenpunkt',
  paragraph: 'Absatz',
  graph: 'Zeile eines Graphen',
  list: 'Punkt einer Aufzählung',
  field: 'Feld',
  fence: 'Zeile eines Codeblocks',
  frontmatter: 'Kopfdaten',
};

const takers: Readonly<Record<Parameters<typeof english.summary>[2][number][0], string>> = {
  item: 'Eintrag',
  sprint: 'Sprint',
  lane: 'Bahn',
  field: 'Feld',
  legend: 'Legende',
  graph: 'Graph',
  list: 'Aufzählung',
  mention: 'Erwähnung',
  document: 'Dokument',
};

export const words: typeof english = {
  thing: (kind, key) => `${things[kind]} ${key}`,
  fields,
  note: (label) => (label === '' ? 'Notiz' : `Notiz ${quote(label)}`),
  label: (label) => `Bezeichnung ${quote(label)}`,
  title: 'Titel',
  details: 'Einzelheiten',
  criterion: (number) => ['Akzeptanzkriterium', number].filter((part) => part !== null).join(' '),
  acceptanceTest: (number) => `Abnahmetest ${number}`,

  statement: (thing, isDefinition, carrier) => `${thing} · ${isDefinition ? 'Definition' : 'Erwähnung'} (${carrier})`,
  carrier: (carrier, hasId) => `${carriers[carrier]} ${hasId ? 'mit' : 'ohne'} Kennung`,
  inherited: (field, items) =>
    `${fields[field]}, geerbt von ${items} ${form(items, { one: 'Eintrag', other: 'Einträgen' })}`,
  mentions: (names) => `erwähnt ${names}`,
  names: (names) => `nennt ${names}`,
  opens: (names) => `eröffnet ${names}`,
  of: (names, thing) => `${names} von ${thing}`,
  ofDocument: (names) => `${names} des Dokuments`,

  listEntry: (list) => `Listenpunkt (${lists[list]})`,
  term: (term, meaning) => `Begriff ${quote(term)}${meaning === null ? '' : `, bedeutet ${statuses.inText[meaning]}`}`,
  graph: {
    needs: 'worauf die Zeile darüber wartet',
    follows: 'was auf die Zeile darüber folgt',
    arrow: 'Pfeil eines Graphen',
    root: 'Wurzel eines Baums',
  },

  shapes: {
    row: 'Tabellenzeile',
    entry: 'Listenpunkt',
    columns: (names) => `Spaltenköpfe: ${names.join(', ')}`,
    column: (name) => (name === '' ? '„“' : quote(name)),
    labelOfList: 'Bezeichnung der Liste darunter',
    labelOfEntries: 'Bezeichnung der Punkte darunter',
    title: 'Titel',
    heading: 'Überschrift eines Abschnitts',
    headingOf: (kind) => `Überschrift eines Abschnitts (${sections[kind]})`,
    headingIn: (thing) => `Überschrift in ${thing}`,
    text: 'Text',
    textIn: (thing) => `Text in ${thing}`,
    frontmatter: 'Kopfdaten',
    rule: 'Linie',
    code: 'Code',
    html: 'rohes HTML',
    partOfNamed: 'Teil von etwas, das nur genannt ist',
  },

  why: {
    homeless: 'es steht unter keinem Eintrag, Sprint und keiner Bahn',
    meaningless: 'er ergibt keinen Status',
    notUnderstood: (field) => `${fields[field]} ist darin nicht zu erkennen`,
    onlyNamed: (heading) => `unter ${quote(heading)} werden Einträge nur genannt`,
    onlyNamedNowhereDefined: (heading) =>
      `unter ${quote(heading)} werden Einträge nur genannt, und dieser ist nirgends definiert`,

    'no-plan-columns': 'keine Spalte enthält Kennungen, und neben keinem Titel steht ein Status, Aufwand, Name …',
    'risk-columns': 'die Spalten sind die einer Risikoliste',
    'nameless-row': 'die Zeile hat weder Kennung noch Titel',
    'no-work-listed': 'keine Kennung, und weder Überschrift noch Bezeichnung darüber kündigt Arbeit an',
    'no-work-listed-under': (heading) => `keine Kennung, und ${quote(heading)} führt keine Arbeit auf`,
    'under-label': 'keine Kennung, und die Bezeichnung darüber kündigt keine Arbeit an',
    'plain-entry':
      'hier steht Arbeit, aber weder Kennung noch Kästchen noch fetter Titel weist den Punkt als ein Stück davon aus',
    nested: 'es steht unter einem Punkt, der kein Eintrag ist',

    headingWithoutId:
      'kein Eintrag: keine Kennung, und darunter keine zwei von Status, Priorität, Aufwand, Zuständigen und Abhängigkeiten',
    headingInside: 'kein eigener Eintrag: die Überschrift steht in einem anderen',
    headingOfWeakId: (id) =>
      `kein Eintrag: ${quote(id)} allein kann alles nummerieren, und darunter steht weder Status noch Priorität, Aufwand oder Abhängigkeit`,

    code: 'es steht in einem Codeblock',
    html: 'es steht in rohem HTML',
    placeholder: 'die Zellen enthalten nur Platzhalter',
    empty: 'ohne eigenen Text',
    'label-alone': 'eine Bezeichnung ohne Wert',
    unknown: 'nichts in Backlot liest es',
  },

  notTaken: (as) => `nicht gelesen: ${as}`,
  summary: (all, missed, counts) => {
    const parts = counts.map(([taker, lines]) => `${lines} als ${takers[taker]}`).join(', ');
    const taken = `${all - missed} von ${all} ${form(all, { one: 'Zeile', other: 'Zeilen' })} gelesen`;
    return `${taken}${parts === '' ? '' : `: ${parts}`}; ${missed} nicht`;
  },
};
