import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findApi as findAny, waitForApi as waitForAny, type SearchedWindow } from '../../scorm/api.js';
import { scorm12 } from '../../scorm/report-12.js';
import { scorm2004 } from '../../scorm/report-2004.js';

const API = { LMSInitialize: () => 'true' };
/** A window of another origin: its parent may be asked for, nothing else. */
const foreign = (parent?: unknown) => ({
  get API(): never {
    throw new DOMException('Blocked a frame', 'SecurityError');
  },
  get opener(): never {
    throw new DOMException('Blocked a frame', 'SecurityError');
  },
  parent,
});
const top = (own: object) => Object.assign(own, { parent: own }) as SearchedWindow;
const now = async () => {};
const findApi = (own: SearchedWindow) => findAny(own, scorm12);
const waitForApi = (own: SearchedWindow, wait: (milliseconds: number) => Promise<void>) => waitForAny(own, scorm12, wait);

test('takes the version the package asks for, never the other, though an LMS offers both', () => {
  const newer = { Initialize: () => 'true' };
  assert.equal(findAny(top({ API, API_1484_11: newer }), scorm12), API);
  assert.equal(findAny(top({ API, API_1484_11: newer }), scorm2004), newer);
  assert.equal(findAny(top({ API_1484_11: newer }), scorm12), undefined);
  assert.equal(findAny({ API_1484_11: newer, parent: top({ API }) } as SearchedWindow, scorm12), API);
});

test('finds the LMS in its own window, in a frame above, and in the window that opened it', () => {
  assert.equal(findApi(top({ API })), API);
  assert.equal(findApi({ parent: { parent: top({ API }) } }), API);
  assert.equal(findApi(top({ opener: top({ API }) })), API);
  assert.equal(findApi(top({ opener: { parent: top({ API }) } })), API, 'a popup opened from within a frame');
  assert.equal(findApi({ parent: top({ opener: top({ API }) }) }), API, 'a frame within a popup');
});

test('takes the nearest when there are two', () => {
  const other = { LMSInitialize: () => 'false' };
  assert.equal(findApi({ parent: Object.assign({ API, parent: top({ API: other }) }) }), API);
});

test('windows of another origin do not stop the search', () => {
  assert.equal(findApi({ parent: foreign(top({ API })) } as SearchedWindow), API);
  assert.equal(findApi({ parent: { API, parent: foreign() } } as SearchedWindow), API);
  assert.equal(findApi({ parent: foreign() } as SearchedWindow), undefined);
});

test('an object named API that is something else is passed over', () => {
  assert.equal(findApi({ API: {}, parent: top({ API }) } as SearchedWindow), API);
  assert.equal(findApi(top({ API: null })), undefined);
  assert.equal(findApi(top({ API: 'https://api.example' })), undefined);
});

test('windows that open one another do not go on for ever', () => {
  const a: { parent?: unknown; opener?: unknown } = {};
  const b = { parent: a, opener: a };
  Object.assign(a, { parent: b, opener: b });
  assert.equal(findApi(a as SearchedWindow), undefined);
});

test('waits for an LMS that comes late, two seconds at the most', async () => {
  const parent = top({}) as { API?: unknown };
  let waits = 0;
  const found = await waitForApi({ parent } as SearchedWindow, async () => {
    if (++waits === 7) parent.API = API;
  });
  assert.equal(found, API);

  let waited = 0;
  assert.equal(await waitForApi({ parent: top({}) } as SearchedWindow, async (ms) => void (waited += ms)), undefined);
  assert.equal(waited, 2000);
});

test('a page opened by itself does not keep the learner waiting', async () => {
  assert.equal(await waitForApi(top({}), () => Promise.reject(new Error('waited'))), undefined);
  assert.equal(await waitForApi(top({ API }), now), API);
});
