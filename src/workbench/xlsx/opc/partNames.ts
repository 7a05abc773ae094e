/** Part names are written here without leading slash, as zip entries are: `xl/workbook.xml`. */

/** The part a relationship points to, from the part that owns it; absolute targets are accepted. */
export function resolveTarget(owner: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const base = path.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  const steps: string[] = base;
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The part that holds the relationships of another; `""` owns those of the package. */
export function relationshipsPartOf(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}
