/** The three parts of a header or footer, as the file writes them in one text (`&L…&C…&R…`). */
export interface Sections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const NAMES = { L: "left", C: "center", R: "right" } as const;

/** Text before any mark belongs to the centre. */
export function splitSections(text: string): Sections {
  const sections = { left: "", center: "", right: "" };
  let current: keyof Sections = "center";
  for (const piece of text.split(/(&&|&[LCR])/)) {
    const mark = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof NAMES | undefined;
    if (mark === undefined) sections[current] += piece;
    else current = NAMES[mark];
  }
  return sections;
}

export function joinSections({ left, center, right }: Sections): string {
  const part = (mark: string, text: string) => (text === "" ? "" : `&${mark}${text}`);
  return part("L", left) + part("C", center) + part("R", right);
}
