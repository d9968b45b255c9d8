// The folders that esbuild.mjs puts into the bundles: rules/ as text and as pages that are read, server/checks/ as modules.
declare module 'bundled:pages' {
  const pages: readonly import('./core/protocol/page.ts').BookFile[];
  export default pages;
}
declare module 'bundled:checks' {
  const checks: Readonly<Record<string, import('./core/protocol/checks.ts').Check>>;
  export default checks;
}
