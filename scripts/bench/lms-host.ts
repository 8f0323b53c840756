/** The page of the strict stand-in LMS, ready to be served. */
import { join } from 'node:path';
import { build } from 'vite';
import type { Mount } from '../serve.js';

/**
 * Bundles `tests/lms/host-page.ts` and puts it in a page around a frame of a given size. An empty page comes along,
 * from which a test reads what the LMS has stored.
 *
 * @param size of the frame, e.g. `{ width: '100%', height: '500px' }` as Moodle has it
 */
export async function lmsHost(size: { readonly width: string; readonly height: string } = { width: '100%', height: '100%' }): Promise<Record<string, Mount>> {
  const entry = join(import.meta.dirname, '../../tests/lms/host-page.ts');
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib: { entry, formats: ['es'], fileName: 'host' } } });
  const output = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = output.find((each) => each.type === 'chunk')?.code ?? '';
  const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A strict LMS</title><link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%}iframe{border:0;display:block;width:${size.width};height:${size.height}}</style>
<iframe title="The course"></iframe><script type="module" src="/lms.js"></script></html>`;
  const empty = '<!doctype html><title>Nothing here</title><link rel="icon" href="data:,">';
  return { '/empty.html': { type: 'text/html; charset=utf-8', body: empty }, '/lms.html': { type: 'text/html; charset=utf-8', body: page }, '/lms.js': { type: 'text/javascript', body: code } };
}
