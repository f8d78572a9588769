import type { words as english } from '../../en/rules/documents.ts';

export const words: typeof english = {
  'diagram-not-drawn': {
    title: 'Ein Diagramm, das sich nicht zeichnen lässt',
    why: 'Statt eines Bildes ist der Quelltext zu sehen.',
    help: 'Die Zeile berichtigen, an der Mermaid scheitert.',
    example: 'Ein `mermaid`-Block, der mit `flowchrt TD` beginnt.',
    found: (reason) => `das Diagramm lässt sich nicht zeichnen: ${reason}`,
  },
  'broken-link': {
    title: 'Ein Link auf etwas, das es nicht gibt',
    why: 'Wer ihm folgt, findet nichts, und die Seite zeigt nur seine Wörter.',
    help: 'Die Adresse berichtigen oder den Link entfernen.',
    link: (path) => `der Link führt zu \`${path}\`, aber das gibt es nicht`,
    image: (path) => `das Bild ist \`${path}\`, aber das gibt es nicht`,
    otherCase: (path, file) =>
      `der Link führt zu \`${path}\`, die Datei heißt aber \`${file}\`; er geht nur, wo Groß- und Kleinschreibung nicht zählt`,
    fragmentHere: (fragment) => `der Link führt zu \`#${fragment}\`, aber nichts in diesem Dokument heißt so`,
    fragment: (fragment, file) => `der Link führt zu \`#${fragment}\`, aber nichts in \`${file}\` heißt so`,
    named: (address) => `\`${address}\` wird genannt, aber ein solches Dokument gibt es nicht`,
    too: 'und hier',
  },
  'malformed-table-row': {
    title: 'Eine Tabellenzeile mit der falschen Zahl von Zellen',
    why: 'Markdown-Anzeigen lassen Zellen weg oder verschieben sie, sodass etwas anderes zu sehen ist als geschrieben wurde.',
    help: 'Einen senkrechten Strich in einer Zelle als `\\|` schreiben, auch in Code.',
    pipe: 'ein senkrechter Strich in Code beendet die Zelle, die Zellen dahinter sind verschoben',
    cells: 'die Zeile hat mehr Zellen als ihre Tabelle Spalten',
  },
  'mojibake-repaired': {
    title: 'Falsch decodierter und so gespeicherter Text',
    why: 'Andere Werkzeuge zeigen die beschädigten Zeichen.',
    help: 'Die Datei mit dem reparierten Text noch einmal als UTF-8 speichern.',
    example:
      'Drei fremde Buchstaben, wo jemand `✅` geschrieben hat, weil ein Programm die Datei als Mac OS Roman gelesen hat.',
    found: (count, first) =>
      count === 1
        ? `1 Zeichen war falsch decodiert und wurde repariert: \`${first}\``
        : `${count} Zeichen waren falsch decodiert und wurden repariert, das erste ist \`${first}\``,
  },
  'not-utf-8': {
    title: 'Eine Datei, die nicht UTF-8 ist',
    why: 'Bytes, die nicht UTF-8 sind, wurden als Windows-1252 gelesen; einzelne Zeichen können falsch sein.',
    help: 'Die Datei als UTF-8 speichern.',
    example:
      'Eine von einem alten Editor gespeicherte Datei: ihr Buchstabe ü ist das Byte FC, das in UTF-8 nichts bedeutet.',
    found: 'kein gültiges UTF-8, als Windows-1252 gelesen',
  },
  'empty-document': {
    title: 'Ein Dokument ohne Text',
    why: 'Seine Seite auf der Website ist leer.',
    help: 'Etwas hineinschreiben oder es löschen.',
    example: 'Eine Datei `notes.md` mit 0 Bytes.',
    found: 'das Dokument hat keinen Text',
  },
  'unreadable-file': {
    title: 'Eine Datei oder ein Ordner, der sich nicht lesen lässt',
    why: 'Was darin steht, fehlt im Backlog.',
    help: 'Die Zugriffsrechte und Links prüfen.',
    example: 'Eine Datei ohne Leserechte, oder ein Link auf eine Datei, die es nicht mehr gibt.',
    found: (reason) => `nicht lesbar: ${reason}`,
  },
  'directory-loop': {
    title: 'Ein Ordner-Link, der in einen Ordner darüber zurückführt',
    why: 'Ihm zu folgen, nähme kein Ende, darum wurde er übergangen.',
    help: 'Den Link entfernen.',
    example: 'Ein Link `plans/bakery/all`, der zu `plans` führt.',
    found: 'der Ordner führt in einen Ordner darüber zurück',
  },
};
