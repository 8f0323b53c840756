import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { oneFilePage } from '../../editions/one-file.js';

const page = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const made = (script: string, styles = 'p{margin:0}', course = page('index.html')): string => oneFilePage({ myLearning: page('my-learning.html'), course, script, styles });

describe('the page that is the whole course', () => {
  it('allows its own script and styles by hash, and no request at all', () => {
    const html = made('start();');
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    assert.equal(policy, `default-src 'none'; script-src ${hash('start();')}; style-src ${hash('p{margin:0}')}; img-src data:; base-uri 'none'; form-action 'none'`);
    assert.doesNotMatch(html, /(?:src|href)="(?!data:)/);
  });

  it('has a script that cannot end before its end', () => {
    const html = made('say("</script><!-- $& $1");');
    assert.equal(html.match(/<\/script>/g)?.length, 1);
    assert.ok(html.includes(String.raw`say("<\/script><\!-- $& $1");`), 'nothing else of it is changed');
  });

  it('says in the course that no page for a team stands beside it', () => {
    assert.match(made(''), /<template id="course">\s*<course-player alone>/);
  });

  it('is not made from pages that have changed their shape', () => {
    assert.throws(() => made('', '', '<body><main></main></body>'), /offline\.html cannot be made: .*course-player/);
  });
});
