/** The editions of the course to take away. `npm run package` writes them beside the packages. */
import { oneFile } from './one-file.js';

/** A finished edition: one file. */
export interface Edition {
  /** File name, e.g. "offline.html". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All editions of the course in the repository at `root`. The same texts give the same bytes. */
export async function editions(root: string): Promise<Edition[]> {
  return [{ name: 'offline.html', bytes: new TextEncoder().encode(await oneFile(root)) }];
}
