/** Words that people who use services would not want said of them, and what to say instead. */

/** A way of speaking to avoid. `instead` is put into the sentence "Type … ". */
export interface WordToAvoid {
  readonly pattern: RegExp;
  readonly instead: string;
}

const avoid = (pattern: RegExp, instead: string): WordToAvoid => ({ pattern: new RegExp(pattern.source, 'giu'), instead });

/**
 * What `word-to-avoid` looks for. People are not their diagnoses, and nobody is to blame for being
 * unwell; on suicide the list follows Samaritans' guidance for the media.
 */
export const WORDS_TO_AVOID: readonly WordToAvoid[] = [
  avoid(/\bcommit(?:s|ted|ting)? suicide\b/, '"died by suicide" or "took their own life"'),
  avoid(/\b(?:un)?successful suicides?\b|\b(?:un)?successful (?:suicide )?attempts?\b|\bfailed (?:suicide )?attempts?\b|\bcompleted suicides?\b/, '"attempted suicide", "survived" or "died by suicide"'),
  avoid(/\bsuicide epidemic\b/, '"increase", with its figures and their source'),
  avoid(/\bsuffer(?:s|ed|ing)? (?:from|with)\b|\bsufferers?\b|\bafflicted (?:by|with)\b/, '"lives with", "has experience of", or the person’s own words'),
  avoid(/\bvictims? of\b/, '"a person who experienced"'),
  avoid(/\bbattl(?:es?|ed|ing) (?:with |against )?(?:depression|anxiety|psychosis|mental|an? illness|illness|their|his|her)\b/, '"lives with"'),
  avoid(/\bschizophrenics?\b|\bdepressives?\b|\b(?:an?|the) (?:bipolar|anorexic|depressive|psychotic)s?\b(?! (?:disorder|illness|episode|depression))/, '"a person with …", or the person’s own words'),
  avoid(/\bmental patients?\b|\bmentally ill\b/, '"people who use services" or "people living with a mental health condition"'),
  avoid(/\b(?:service[ -])?users?\b/, '"people who use services", "people" or "members"'),
  avoid(/\baddicts?\b|\baddicted\b|\bjunkies?\b/, '"uses it more than they want to" or "finds it hard to stop"'),
  avoid(/\bnon-?complian(?:t|ce)\b|\brefus(?:es|ed|ing) (?:medication|treatment|support|help|to engage)\b/, '"chooses not to" or "declines"'),
  avoid(/\battention[- ]seeking\b|\bmanipulative\b/, '"seeking support", or the need that is not yet met'),
  avoid(/\bdigital natives?\b|\bsilver surfers?\b/, 'which skills or access you mean'),
  avoid(/\bhard[- ]to[- ]reach\b/, '"underserved" or "not yet reached"'),
  avoid(/\btrigger warnings?\b/, '"content note"'),
  avoid(/\btrigger-proof\b|\bcrazy\b|\bbonkers\b|\binsane\b|\bOCD about\b/, 'the sentence without it'),
  avoid(/\b(?:high|medium|low)[- ]risk (?:person|people|patients?|individuals?)\b/, 'what the risk is, when, and to whom'),
  avoid(/\b(?:behavior|color|counselor|organiz(?:e|ation)|recogniz(?:e|ing)|apologiz(?:e|ing)|center|analyz(?:e|ing))\w*\b/, 'the British spelling'),
  avoid(/\byou should(?:n’t| not)?\b/, '"you could", "some people find", or what to do'),
];
