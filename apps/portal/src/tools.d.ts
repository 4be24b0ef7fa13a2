/** The programs of apps/verify as the build found them; they lie beside the site under /portal/tools. */
declare module 'virtual:tools' {
  export const tools: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}
