/**
 * Takes away all that the course and My learning keep in the storage of this browser, whoever it
 * belongs to. Finished attempts are the archive's own business; see `AttemptStore.clear`.
 */
export function clearDevice(): void {
  for (const find of [() => localStorage, () => sessionStorage]) {
    try {
      const storage = find();
      for (const key of Object.keys(storage)) if (key.startsWith('making-sense.')) storage.removeItem(key);
    } catch {
      // Storage that cannot be reached holds nothing of ours.
    }
  }
}
