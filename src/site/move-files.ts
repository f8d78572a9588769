import { cp, rename } from 'node:fs/promises';

/** Moves a file or a folder, to another file system too; there what it was moved from stays. */
export async function moveFiles(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
