/**
 * The drawings are part of what is taught: each must be light, named in words, free of anything that
 * runs or loads, and made from the one palette, so that any page (and any strict policy) can show it.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** Largest drawing, in bytes: a whole course of them must stay lighter than one photograph. */
const LARGEST = 8_000;

/** Every colour a drawing may use. Tints are for the plate and for grounds; silver is for grey hair and metal. */
const PALETTE = new Set([
  '#4a2357', // damson
  '#86609a', // plum
  '#d5c4df', // lilac
  '#f1b27c', // apricot
  '#b5532f', // clay
  '#a3c7ad', // sage
  '#1f5a4c', // pine
  '#241c2b', // ink
  '#fffaf4', // paper
  '#b9b1bd', // silver
  '#efe7f3', // lilac tint
  '#fbe8d6', // apricot tint
  '#e2efe6', // sage tint
  '#f3cfb4', // five skin tones, from here
  '#dda97f',
  '#b97c54',
  '#8f5a3b',
  '#75472f', // to here
]);

const ELEMENTS = new Set(['svg', 'title', 'style', 'rect', 'circle', 'path']);

const svgsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.svg'))
        .map((name) => join(folder, name))
    : [];

const paths = readdirSync('modules').map((module) => join('modules', module, 'media')).flatMap(svgsIn);
const texts = readdirSync('modules', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).map((path) => ({ module: path.split(/[\\/]/)[0]!, text: readFileSync(join('modules', path), 'utf8') }));

test('the course has drawings to check', () => {
  assert.ok(paths.length >= 28, `only ${paths.length} drawings found`);
});

test('no drawing is left over, and each is described where it stands, for those who do not see it', () => {
  const shown = texts.flatMap(({ module, text }) => [...text.matchAll(/!\[([^\]]*)\]\((media\/[^\s)]+)/g)].map(([, alt, file]) => ({ alt: alt!, path: join('modules', module, file!) })));
  assert.deepEqual(paths.filter((path) => !shown.some((each) => each.path === path)), []);
  for (const { alt, path } of shown) assert.ok(alt.length >= 30 && /\.$/.test(alt), `${path}: say in a sentence what can be seen, and not "${alt}"`);
});

test('the set has the wheel of CHIME, the two halves of a life, rooms, phones and people', () => {
  const described = paths.map((path) => /<title>([^<]+)</.exec(readFileSync(path, 'utf8'))?.[1] ?? '').join('\n');
  for (const what of [/wheel/i, /two circles/i, /room/i, /phone/i, /person|people/i]) assert.match(described, what);
});

for (const path of paths) {
  const text = readFileSync(path, 'utf8');
  const markup = text.replace(/<!--[\s\S]*?-->/g, '');
  const withoutStyle = markup.replace(/<style>[\s\S]*?<\/style>/g, '');

  test(`${path} is light and a 4:3 plate`, () => {
    assert.ok(statSync(path).size < LARGEST, `${statSync(path).size} bytes`);
    assert.match(markup, /<svg[^>]* viewBox="0 0 480 360"/);
    assert.match(markup, /<svg[^>]* width="480" height="360"/);
    assert.match(markup, /<rect class="p" width="480" height="360" rx="20" fill="#/);
  });

  test(`${path} says in words what it shows`, () => {
    const title = /<title>([^<]+)<\/title>/.exec(markup)?.[1]?.trim() ?? '';
    assert.ok(title.length >= 20 && title.length <= 200, `title has ${title.length} characters`);
    assert.match(title, /\.$/, 'a title is a sentence');
    assert.match(markup, /<svg[^>]* role="img"/);
  });

  test(`${path} holds shapes only: no text, no script, nothing loaded from elsewhere`, () => {
    for (const [, element] of markup.matchAll(/<([a-zA-Z][\w:-]*)/g)) {
      assert.ok(ELEMENTS.has(element ?? ''), `<${element}> is not a shape`);
    }
    assert.doesNotMatch(markup, /\s(?:style|href|xlink:href|src|filter|mask|clip-path|font-family|on\w+)=/i);
    assert.doesNotMatch(markup, /url\(|@import|@font-face|javascript:|data:|<!DOCTYPE|<!ENTITY/i);
    const addresses = [...markup.matchAll(/https?:[^"'\s]*/g)].map(([address]) => address);
    assert.deepEqual(addresses, ['http://www.w3.org/2000/svg']);
  });

  test(`${path} uses the palette and line weights of the set`, () => {
    for (const [, value] of withoutStyle.matchAll(/\s(?:fill|stroke|stop-color|color)="([^"]*)"/g)) {
      assert.ok(value === 'none' || PALETTE.has(value ?? ''), `${value} is not in the palette`);
    }
    assert.doesNotMatch(withoutStyle, /opacity=/, 'colours are flat');
    assert.match(markup, /<svg[^>]* stroke-linecap="round" stroke-linejoin="round"/);
    for (const [, weight] of withoutStyle.matchAll(/\sstroke-width="([^"]*)"/g)) {
      assert.ok(Number(weight) >= 2 && Number(weight) <= 9, `a line of ${weight}`);
    }
  });

  test(`${path} becomes a line drawing in forced colours`, () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(markup)?.[1] ?? '';
    assert.match(style, /^@media \(forced-colors:active\)\{/);
    assert.match(markup, /<svg class="drawing"/, 'rules are scoped to the drawing');
    for (const rule of style.replace(/^@media [^{]+\{/, '').matchAll(/([^{}]+)\{[^}]*\}/g)) {
      assert.match(rule[1] ?? '', /^\.drawing /, 'no rule reaches outside the drawing');
    }
    for (const [element] of withoutStyle.matchAll(/<path[^>]*stroke="#[^>]*>/g)) {
      assert.match(element, /class="l(?: e)?"/, 'a line keeps no fill');
    }
  });
}
