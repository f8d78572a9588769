/** Rules about documents as files and as Markdown. */
export const words = {
  'diagram-not-drawn': {
    title: 'A diagram that cannot be drawn',
    why: 'Readers see its source instead of a picture.',
    help: 'Correct the line that Mermaid stumbles over.',
    example: 'A `mermaid` block that begins with `flowchrt TD`.',
    found: (reason: string) => `the diagram cannot be drawn: ${reason}`,
  },
  'broken-link': {
    title: 'A link to something that is not there',
    why: 'Whoever follows it finds nothing, and the page shows its words only.',
    help: 'Correct the address, or remove the link.',
    link: (path: string) => `the link leads to \`${path}\`, which is not there`,
    image: (path: string) => `the image is \`${path}\`, which is not there`,
    otherCase: (path: string, file: string) =>
      `the link leads to \`${path}\`, but the file is \`${file}\`, so it works only where case does not count`,
    fragmentHere: (fragment: string) =>
      `the link leads to \`#${fragment}\`, but nothing in this document has that name`,
    fragment: (fragment: string, file: string) =>
      `the link leads to \`#${fragment}\`, but nothing in \`${file}\` has that name`,
    named: (address: string) => `\`${address}\` is named, but there is no such document`,
    too: 'and here',
  },
  'malformed-table-row': {
    title: 'A table row with the wrong number of cells',
    why: 'Markdown viewers drop or shift the cells, so people see something else than what was written.',
    help: 'Escape a pipe inside a cell as `\\|`, also inside code.',
    pipe: 'a pipe inside code ends the cell, so the cells behind it are shifted',
    cells: 'the row has more cells than its table has columns',
  },
  'mojibake-repaired': {
    title: 'Text that was decoded wrongly and saved that way',
    why: 'Other tools show the damaged characters.',
    help: 'Save the file once more as UTF-8 with the repaired text.',
    example: 'Three strange letters where somebody wrote `✅`, because a program read the file as Mac OS Roman.',
    found: (count: number, first: string) =>
      `${count} characters were damaged by a wrong decoding and repaired, the first is \`${first}\``,
  },
  'not-utf-8': {
    title: 'A file that is not UTF-8',
    why: 'Bytes that are not UTF-8 were read as Windows-1252; some characters may be wrong.',
    help: 'Save the file as UTF-8.',
    example: 'A file saved by an old editor: its letter ü is the byte FC, which means nothing in UTF-8.',
    found: 'not valid UTF-8, read as Windows-1252',
  },
  'empty-document': {
    title: 'A document without text',
    why: 'Its page in the site is empty.',
    help: 'Write something in it, or delete it.',
    example: 'A file `notes.md` of 0 bytes.',
    found: 'the document has no text',
  },
  'unreadable-file': {
    title: 'A file or folder that cannot be read',
    why: 'What it says is missing from the backlog.',
    help: 'Check its permissions and links.',
    example: 'A file whose permissions keep the reader out, or a link to a file that is gone.',
    found: (reason: string) => `cannot be read: ${reason}`,
  },
  'directory-loop': {
    title: 'A folder link that leads back to a folder above it',
    why: 'Following it would never end, so it was skipped.',
    help: 'Remove the link.',
    example: 'A link `plans/bakery/all` that leads to `plans`.',
    found: 'the folder leads back to a folder above it',
  },
};
