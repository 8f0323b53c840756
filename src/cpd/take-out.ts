/** Getting words out of the page: as a file, onto the clipboard, onto paper. Each may be blocked. */

/** Hands a file to the browser to save. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Copies text; false where the browser does not let a page do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Opens the print window; false where there is none. */
export function printPage(): boolean {
  try {
    window.print();
    return true;
  } catch {
    return false;
  }
}

/** `fileName('NMC reflective account', '2026-11-22')` is "nmc-reflective-account-2026-11-22". */
export function fileName(...parts: readonly string[]): string {
  return parts
    .map((part) => part.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''))
    .filter((part) => part !== '')
    .join('-');
}
