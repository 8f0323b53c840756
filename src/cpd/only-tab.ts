/**
 * Makes sure that one tab at a time has the thing called `name`, so that two tabs never write
 * over each other. Gives a function that lets go of it, or undefined when another tab has it.
 * Where the browser has no such locks (plain http, old browsers) every tab is let in.
 */
export function onlyTab(name: string): Promise<(() => void) | undefined> {
  // Absent outside secure contexts, whatever the types say.
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    void locks.request(name, { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(undefined);
      return new Promise<void>((release) => resolve(release));
    });
  });
}
