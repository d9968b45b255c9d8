// The folders that esbuild.mjs puts into the bundles: rules/ as text, server/checks/ as modules.
declare module 'bundled:pages' {
  const pages: readonly { readonly path: string; readonly text: string }[];
  export default pages;
}
declare module 'bundled:checks' {
  const checks: Readonly<Record<string, import('./core/protocol/checks.ts').Check>>;
  export default checks;
}
