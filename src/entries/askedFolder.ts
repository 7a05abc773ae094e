/**
 * npm runs a script in the project's folder; the paths that people write are from where they stand, which npm
 * remembers: `npm --prefix /opt/ligne-claire run publish -- subventions.csv`.
 */
export function goWhereAsked(script: "check" | "publish"): void {
  const { INIT_CWD: asked, npm_lifecycle_event: run } = process.env;
  if (run === script && asked) process.chdir(asked);
}
