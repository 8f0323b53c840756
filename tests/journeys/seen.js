/**
 * What a learner sees of the page, as `Seen` in learner.ts. The browser runs this file as it is in every page of a
 * journey: it knows nothing but the page, and the page's security policy does not apply to it.
 */
window.seen = () => {
  const text = (element) => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  const shown = (element) => element.getClientRects().length > 0;
  const main = document.querySelector('main') ?? document.body;
  const buttons = [...main.querySelectorAll('button')].filter(shown).map(text);
  const headings = [...main.querySelectorAll('h1, h2, legend')].filter(shown).map(text);
  const heading = text(main.querySelector('h1')) || text(main.querySelector('h2'));
  const place = /\b(?:Step|Question) \d+ of \d+/.exec(main.innerText)?.[0] ?? '';
  const has = (name) => buttons.includes(name);
  const kind = () => {
    if (has('Start the assessment')) return 'assessment-intro';
    if (has('Check answer')) return 'question';
    if (main.querySelector('input[type="radio"]')) return 'starting-point';
    if (/^(?:You have passed|Not yet)$/.test(heading)) return 'results';
    if (headings.includes('Modules')) return 'home';
    if (headings.some((each) => /^(?:Correct|Partly right|Not quite)$/.test(each))) return 'feedback';
    if (has('Skip to the summary') && !has('Continue')) return 'scene';
    if (/you can close this window/i.test(main.innerText)) return 'exited';
    return has('Continue') ? 'reading' : 'other';
  };
  const signature = [place, ...headings, ...buttons].join('|');
  return { kind: kind(), heading, place, buttons, signature };
};
