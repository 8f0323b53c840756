/** Pictures: SVG files in `modules/<id>/media`. */
import type { Block } from '../course/text.js';
import type { Picture } from './markdown.js';
import type { Page } from './page.js';
import { didYouMean } from './problems.js';

/** Width and height of every picture of the course, by path from the repository. */
export type Pictures = ReadonlyMap<string, { readonly width?: number; readonly height?: number }>;

/** Reads the size off an SVG: `width` and `height`, or else its `viewBox`. CSS pixels. */
export function pictureSize(svg: string): { width?: number; height?: number } {
  const tag = /<svg\b[^>]*>/i.exec(svg)?.[0] ?? '';
  const number = (name: string): number | undefined => {
    const value = new RegExp(`\\s${name}="\\s*([\\d.]+)(?:px)?\\s*"`, 'i').exec(tag)?.[1];
    return value === undefined ? undefined : Math.round(Number(value));
  };
  const box = /\sviewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/i.exec(tag);
  const width = number('width') ?? (box ? Math.round(Number(box[1])) : undefined);
  const height = number('height') ?? (box ? Math.round(Number(box[2])) : undefined);
  return width && height ? { width, height } : {};
}

/**
 * Reads `![what it shows](media/x.svg "caption")`, checking that the file exists and has a text alternative.
 * The block's `src` is the path from the repository; the build turns it into an address.
 */
export function readPicture(page: Page, pictures: Pictures, node: Picture): Block {
  const at = page.at(node);
  const folder = page.path.slice(0, page.path.lastIndexOf('/') + 1);
  const size = pictures.get(folder + node.url);
  if (!size || !node.url.startsWith('media/')) {
    const known = [...pictures.keys()].filter((path) => path.startsWith(`${folder}media/`)).map((path) => path.slice(folder.length));
    page.report('missing-image', at, `The picture "${node.url}" does not exist.`, didYouMean(node.url, known) ?? `Put an SVG file into ${folder}media and type its name: ![what it shows](media/name.svg).`);
  }
  if (!node.alt?.trim()) page.report('missing-alt', at, `The picture "${node.url}" has no text for people who cannot see it.`, `Say what it shows between the square brackets: ![what it shows](${node.url}).`);
  return { kind: 'picture', src: folder + node.url, alt: node.alt ?? '', ...(node.title ? { caption: node.title } : {}), ...size };
}
