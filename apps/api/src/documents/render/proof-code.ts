import { renderSVG } from 'uqr';

/** QR code of an address as SVG. A fifteenth of it may be soiled by a stamp or a fold. */
export function proofCode(address: string): string {
  return renderSVG(address, { ecc: 'M', border: 2 });
}
