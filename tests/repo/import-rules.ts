/** Which folder may import which, and why. A file belongs to the first rule whose `files` match its path. */

/** One rule. What is not named in it may not be imported. */
export interface ImportRule {
  readonly files: RegExp;
  /** Our own files it may import. */
  readonly may: readonly RegExp[];
  /** Our own files it may import types from, and nothing else. */
  readonly mayTypes?: readonly RegExp[];
  /** Packages it may import; without this any but those of {@link reservedPackages}. */
  readonly packages?: readonly RegExp[];
  readonly why: string;
}

const course = /^src\/course\//;
const content = /^src\/content\//;
const progress = /^src\/progress\//;
const record = /^src\/record\//;
const elements = /^src\/elements\//;
const cpd = /^src\/cpd\//;
const group = /^src\/group\//;
const words = /^src\/words\//;
const styles = /^src\/styles\//;
const lms = /^scorm\/lms\//;
/** `scorm/` without the on-device LMS. */
const scorm = /^scorm\/(?!lms\/)/;
const anything = /^/;

export const importRules: readonly ImportRule[] = [
  { files: course, may: [course], packages: [], why: 'src/course holds the nouns and the rules. It is pure and imports nothing, so that everything else can rest on it.' },
  {
    files: content,
    may: [content, course],
    why: 'src/content turns text into a course at build time. It knows no screen and no record, so a learner never downloads it.',
  },
  {
    files: progress,
    may: [progress, course],
    mayTypes: [record],
    packages: [/^xstate(\/|$)/],
    why: 'src/progress decides what comes next. It is told of records only as types, so that it runs the same under every one of them.',
  },
  { files: record, may: [record, course], packages: [], why: 'src/record says what a learner record must do. It knows what a learner did, and nothing of screens or of SCORM.' },
  {
    files: elements,
    may: [elements, course, styles, words],
    // What is on screen says how the record is, so its types come along.
    mayTypes: [progress, record],
    packages: [/^lit(\/|$)/],
    why: 'Elements get values and send events. They know neither the machines nor the record, so each can be shown and tested alone.',
  },
  {
    files: cpd,
    may: [cpd, course, record, elements, styles, words, lms],
    why: 'src/cpd is My learning: it hosts the course under the on-device LMS, and never reaches inside the running course.',
  },
  { files: group, may: [group, course, elements, styles, words], mayTypes: [progress], why: 'src/group runs the course with a team; it keeps no learner record.' },
  {
    files: words,
    may: [words],
    // A word for each state needs to know which states there are.
    mayTypes: [course, progress, record, elements],
    packages: [],
    why: 'src/words is what a translator edits: the words of the interface, and nothing that runs a screen.',
  },
  {
    files: lms,
    may: [lms, scorm, course, record],
    why: 'scorm/lms is an LMS on this device. It must treat the course as any LMS does: through the SCORM API alone.',
  },
  {
    files: scorm,
    may: [scorm, course, record],
    why: 'scorm/ reports facts to an LMS. It knows what a report is, and nothing of screens or of how a learner moves on.',
  },
  { files: /^src\/one-file\.ts$/, may: [/^src\/main\.ts$/, cpd], why: 'src/one-file.ts starts the course or My learning, whichever its page asks for, and does nothing else.' },
  {
    files: /^src\/[^/]+\.ts$/,
    may: [course, progress, record, elements, cpd, group, styles, words, scorm, lms, /^src\/(?!main\.ts)[^/]+$/],
    why: 'Entry files are where the parts meet. The texts arrive already read, so src/content stays out of what learners download.',
  },
  {
    files: /^editions\//,
    may: [/^editions\//, content, course, words, /^scorm\/zip\.ts$/, /^scripts\/(?:preload|words)-plugin\.ts$/],
    why: 'editions/ lays the texts out to be taken away: it reads the course as the build does, in the words of the interface.',
  },
  {
    files: /^server\//,
    may: [/^server\//, course],
    why: 'server/ lets votes through or not. It shares with the browser what crosses the network, in src/course, and runs without any page.',
  },
  { files: /^vite\.config\.ts$/, may: [content, course, words, /^scripts\//, scorm], why: 'The build reads the texts; what learners run is not its business.' },
  { files: anything, may: [/^(?!src\/main\.ts$)/], why: 'Nothing but src/one-file.ts imports src/main.ts: it starts the course.' },
];

/** Packages with a folder of their own. */
export const reservedPackages: readonly { readonly name: RegExp; readonly files: RegExp; readonly why: string }[] = [
  { name: /^scorm-again(\/|$)/, files: /^(?:scorm\/lms|tests)\//, why: 'scorm-again is an LMS: only scorm/lms imports it, and no package for an LMS carries it.' },
  { name: /^xstate(\/|$)/, files: /^(?:src\/progress\/|src\/[^/]+\.ts$|tests\/)/, why: 'Only src/progress and the entry files know xstate.' },
  { name: /^(?:aedes|mqtt|sirv)(\/|$)/, files: /^(?:server|tests)\//, why: 'Only the server, and its tests, know these: browsers have a client of their own.' },
  { name: /^lit(\/|$)/, files: /^(?:src\/(?:elements|cpd|group)\/|src\/[^/]+\.ts$|tests\/)/, why: 'Only what draws on the screen knows lit.' },
];
