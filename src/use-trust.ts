/** Fetches what the trust says of itself and puts it to use: colours, masthead, Support. */
import type { CertificateFacts } from './course/certificate.js';
import { readTrust, type Trust, type TrustColour, type TrustProblem } from './course/trust.js';
import './elements/course-trust.js';

const slots: Readonly<Record<TrustColour, string>> = { brand: '--trust-brand', brandStrong: '--trust-brand-strong', onBrand: '--trust-on-brand', tint: '--trust-tint', page: '--trust-page' };

/** What shows whose course it is. */
export interface Trusted {
  trust?: (Trust & { readonly problems: readonly TrustProblem[] }) | undefined;
  /** What a certificate says; the trust then provides the course. */
  certificate?: (() => Promise<CertificateFacts | undefined>) | undefined;
}

/** Reads `trust.json` beside the page. A missing file is fine: the course is then nobody's in particular. */
export async function useTrust(shown: Trusted, page: Window): Promise<void> {
  // A file opened from a disk may not fetch its neighbours, and the course in one file has none.
  if (!page.location.protocol.startsWith('http')) return;
  const answer = await fetch('trust.json').catch(() => undefined);
  if (!answer?.ok) return;
  const { trust, problems } = readTrust(await answer.json().catch(() => undefined));
  if (trust.colours) page.document.adoptedStyleSheets.push(sheetOf(trust.colours));
  shown.trust = { ...trust, problems };
  const { name } = trust;
  const { certificate } = shown;
  if (name !== undefined && certificate !== undefined)
    shown.certificate = async () => {
      const facts = await certificate();
      return facts && { ...facts, provider: name };
    };
}

/** The security policy forbids styles in the page; a sheet made by script is allowed. */
function sheetOf(colours: NonNullable<Trust['colours']>): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const rules = Object.entries(colours).map(([name, value]) => `${slots[name as TrustColour]}:${value}`);
  sheet.replaceSync(`:root{${rules.join(';')}}`);
  return sheet;
}
