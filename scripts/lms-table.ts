/** `node --import tsx scripts/lms-table.ts`: measures what happens in each LMS, and writes the table into docs/administrators.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { behaviourTable } from '../tests/lms/behaviour.js';

const path = join(import.meta.dirname, '../docs/administrators.md');
const place = /(<!-- table of behaviour: [^\n]*-->\n)[^]*?(<!-- end of the table -->)/;
const manual = readFileSync(path, 'utf8');
if (!place.test(manual)) throw new Error('docs/administrators.md has no place for the table: two comments stand around it.');
const table = await behaviourTable();
writeFileSync(path, manual.replace(place, (_, before: string, after: string) => `${before}${table}\n${after}`));
