/**
 * Presses something and times it in the page itself, from the press to the frame in which the next screen stands;
 * then counts what the strict LMS around the course was asked. The browser runs this file as it is.
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
