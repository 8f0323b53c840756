/** The texts under `modules/`, read once, as the build reads them. */
import { readCourse } from '../../src/content/read-course.js';
import { textFiles } from '../../src/content/text-files.js';

const read = readCourse(textFiles(process.cwd()));

/** What the build would say about the texts. */
export const problems = read.problems.filter(({ severity }) => severity === 'problem');

/** The course. A course with problems is not tested further. */
export const course = read.course!;

/** Every scenario of the course, by name. */
export const scenarios = Object.values(course.texts).flatMap((text) => Object.values(text.scenarios));
