/** Whether this browser has promised to keep what the page stores. */
export type Persistence = 'kept' | 'refused' | 'unknown';

/** What the browser has promised so far. Asks nobody anything. */
export async function persistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? 'kept' : 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Asks the browser for its promise; some ask the person, some decide by themselves. */
export async function askToKeep(): Promise<Persistence> {
  try {
    return (await navigator.storage.persist()) ? 'kept' : 'refused';
  } catch {
    // Absent on plain http and in old browsers.
    return 'refused';
  }
}
