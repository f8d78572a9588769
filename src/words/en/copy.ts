/** What a button says that copies. */
export const words = {
  copied: 'Copied',
  notCopied: 'Not copied: your browser forbids it',
};
