/** How to join, for a whole room: an address and a code to type, and both as a picture for phones. */
import { html, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import { spelled } from '../course/votes.js';
import type { Join } from '../progress/session.js';
import * as words from '../words/words.js';

/** Modules of white around a QR code, so that phones find its edge (ISO/IEC 18004). */
const QUIET = 4;

/** What the picture says: the code stands behind `#`, which no server ever sees. */
export const joinLink = ({ address, code }: Join): string => `${address}#${code}`;

export function joinCode(join: Join): TemplateResult {
  return html`<div class="join">
    <div>
      <ol class="join__ways">
        <li><span>${words.room.joinGo}</span> <b class="join__address">${shortAddress(join)}</b></li>
        <li><span>${words.room.joinType}</span> <b class="join__code">${spelled(join.code)}</b></li>
      </ol>
      <p>${words.room.joinText}</p>
    </div>
    ${qr(joinLink(join))}
  </div>`;
}

/** People need not type what a browser adds by itself. */
export const shortAddress = ({ address }: Join): string => address.replace(/^https?:\/\//, '');

function qr(text: string): TemplateResult {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return html`<svg class="join__qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${words.room.joinPicture} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff" />
    <path d=${dark.join('')} fill="#000" />
  </svg>`;
}
