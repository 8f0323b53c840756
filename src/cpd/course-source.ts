/** Where the frame of the course gets it from. */
export type CourseSource =
  /** The address of the course. */
  | { readonly src: string }
  /** The course as a whole page: from a disk, no page may look into another file. */
  | { readonly srcdoc: string };

/** The course beside My learning, or, in the edition that is one file, within it. */
export function courseSource(page: Document): CourseSource {
  const course = page.querySelector<HTMLTemplateElement>('template#course');
  return course ? { srcdoc: pageOf(course, page) } : { src: 'index.html?route=full' };
}

/** The frame has the styles and the script of the page around it: it is what the policy of that page allows. */
function pageOf(course: HTMLTemplateElement, { documentElement, title, scripts, styleSheets }: Document): string {
  const styles = [...styleSheets].map(({ ownerNode }) => (ownerNode as HTMLStyleElement).textContent);
  return `<!doctype html>
<html lang="${documentElement.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${styles.join('')}</style></head>
<body>${course.innerHTML}<script type="module">${scripts[0]!.textContent}</script></body>
</html>`;
}
