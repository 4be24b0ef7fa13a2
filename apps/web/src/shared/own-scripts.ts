/** What browsers that know trusted types offer; others run without. https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL?(address: string): string; createHTML?(text: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** Files of this build, which the server serves from its own folder. */
const OWN = /^\/(?:sw\.js|assets\/[\w.-]+\.js)$/;

function own(address: string): string {
  if (!OWN.test(address)) throw new TypeError('Not a script of ours');
  return address;
}

const policy = trustedTypes?.createPolicy('anjuan', { createScriptURL: own });

/** The address of a script of this build, as the browser wants it before it runs one. @throws TypeError when it is somebody else's */
export const ownScript = (address: string): string => (policy ? policy.createScriptURL(address) : own(address));

/** What Leaflet writes into pages as HTML: signs on buttons, and a look at what the browser can draw. */
const DRAWN = new Set([
  '<svg/>',
  '<v:shape adj="1"/>',
  '<span aria-hidden="true">+</span>',
  '<span aria-hidden="true">&#x2212;</span>',
]);

/** Lets Leaflet write these few signs, and nobody anything else. */
export function allowMapSigns(): void {
  trustedTypes?.createPolicy('default', { createHTML: (text) => (DRAWN.has(text) ? text : '') });
}
