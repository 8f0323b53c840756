/** Words that the course does not use, and what it says instead. */

/** A kind of word, and the way out. */
export interface LanguageRule {
  readonly name: string;
  readonly word: RegExp;
  readonly instead: string;
}

export const languageRules: readonly LanguageRule[] = [
  { name: '"service user" for a person', word: /\bservice[- ]users?\b/i, instead: 'a person, or people who use services' },
  { name: '"sufferer" or "suffers from"', word: /\bsufferers?\b|\bsuffer(?:s|ing)? from\b/i, instead: 'a person living with' },
  { name: '"commit suicide"', word: /\bcommit(?:s|ted|ting)? suicide\b/i, instead: 'died by suicide, or ended their life' },
  { name: '"the mentally ill"', word: /\bthe mentally ill\b/i, instead: 'people with mental health problems' },
  { name: 'a diagnosis for a person', word: /\bschizophrenics?\b|\bdepressives?\b/i, instead: 'a person, then what they live with' },
  {
    name: 'American spelling',
    word: /\b(?:behavior|color|counselor|organiz(?:e|ation)|recogniz(?:e|ing)|apologiz(?:e|ing)|center|analyz(?:e|ing))\w*\b/i,
    instead: 'the British spelling',
  },
];

/**
 * Where a text breaks a rule, as `line text`. What stands in quotation marks or in an address is somebody else's.
 *
 * @example
 * brokenLines('She said: “a sufferer”.', languageRules[1]); // []
 */
export function brokenLines(text: string, rule: LanguageRule): string[] {
  return text.split('\n').flatMap((line, index) => {
    const ours = line.replace(/"[^"]*"|“[^”]*”|https?:\S+/g, '');
    return rule.word.test(ours) ? [`${index + 1} ${line.trim().slice(0, 120)}`] : [];
  });
}

/** How often the texts of the course break a rule; the register of sources quotes titles as they are. */
export function countLanguageWarnings(files: readonly { readonly path: string; readonly text: string }[]): number {
  const prose = files.filter(({ path }) => path.endsWith('.md') && !path.endsWith('sources.md'));
  return prose.reduce((sum, { text }) => sum + languageRules.reduce((found, rule) => found + brokenLines(text, rule).length, 0), 0);
}
