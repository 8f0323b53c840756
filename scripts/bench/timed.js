/**
 * What the bench asks of a page from inside it. The browser runs this file as it is, in every page.
 */

/**
 * Presses something and times it, from the press to the frame in which the next screen stands;
 * then counts what the strict LMS around the course was asked.
 */
window.pressTimed = (element) => {
  const { lms } = window.parent.host;
  const from = lms.log.length;
  const before = window.seen().signature;
  const start = performance.now();
  element.click();
  return new Promise((resolve) => {
    const count = (milliseconds) => {
      const log = lms.log.slice(from);
      const changedValues = log.filter((call) => call.changed).length;
      resolve({ milliseconds, calls: log.length, changedValues, commits: log.filter((call) => call.name === 'LMSCommit').length });
    };
    const wait = () => {
      if (window.seen().heading === '' || window.seen().signature === before) requestAnimationFrame(wait);
      // Commits may follow the screen by a moment.
      else setTimeout(count, 50, performance.now() - start);
    };
    requestAnimationFrame(wait);
  });
};

/**
 * Notes when a control named Continue is there to be pressed. What the page begins to fetch later is not part of its
 * first screen.
 */
new MutationObserver((_changes, observer) => {
  const controls = [...document.querySelectorAll('button, a[href]')];
  if (!controls.some((control) => control.textContent.trim() === 'Continue' && !control.hasAttribute('disabled'))) return;
  window.continueAt = performance.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });

/** The paths that the page began to fetch until then, its own included. */
window.fetchedForContinue = () => {
  const before = performance.getEntriesByType('resource').filter((entry) => entry.startTime <= window.continueAt);
  return [window.location.pathname, ...before.map((entry) => new URL(entry.name).pathname)].filter((path) => path.startsWith('/'));
};
