/** The package says nothing of the types of its module for browsers: they are those of the other one. */
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export * from '@guidepup/virtual-screen-reader';
}
