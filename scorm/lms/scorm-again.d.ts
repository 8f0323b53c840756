/**
 * The package's own types for this path name only a default export, which does not exist when
 * the code runs. This names the export that does.
 */
declare module 'scorm-again/scorm12' {
  export { Scorm12API } from 'scorm-again';
}
