import { limits } from "./limits";
import { typeShares } from "./officeShare";

/** `Slicer` for a type that the host has not, `Range.getImage` for a member of one that it has. */
export const refusedNames = (): string[] =>
  typeShares().flatMap(({ name, has, lacks }) =>
    has === 0 ? [name] : lacks.map((member) => `${name}.${member}`),
  );

function groups(): string[] {
  const left = refusedNames();
  return limits.flatMap(({ what, pattern, why }) => {
    const own = left.filter((name) => pattern.test(name));
    for (const name of own) left.splice(left.indexOf(name), 1);
    if (own.length === 0) return [];
    return [`### ${what}`, "", why, "", own.map((name) => `\`${name}\``).join(", "), ""];
  });
}

const HEAD = `# What the workbench refuses, and why

Written by \`npm run truths\`; do not edit it here. \`test/host/truths/limits.test.ts\` fails when this page is not what
the command would write.

The workbench never ignores what it is asked. A member of ExcelApi up to 1.14 that it has not is refused with the code
\`NotImplemented\` and its own name in the message; a member above the requirement set played answers \`ApiNotFound\`, as
an older Excel does; an argument or a word of an enumeration that it knows of but cannot carry out is refused the same
way, by name. Names that no Excel has are \`InvalidArgument\`.

## What is shown or kept otherwise

- **Formulas**: a function that the engine lacks is \`#NAME?\`; a reference to another workbook is \`#REF!\`, for no other
  workbook is read. Circular formulas give 0, and iteration cannot be turned on. A \`LAMBDA\` is called where it stands, as
  the last argument of \`MAP\`, \`BYROW\`, \`BYCOL\`, \`REDUCE\`, \`SCAN\` or \`MAKEARRAY\`: a name that holds one cannot be
  called.
- **Standard deviations** of conditional formats are those of the whole population: no source says which Excel takes.
- **Icon sets** \`ThreeStars\`, \`ThreeTriangles\` and \`FiveBoxes\`: refused by name; files say them in an extension.
- **Passwords** of the workbook's structure: refused by name. Those of sheets are kept.
- **Opening another workbook** (\`Excel.createWorkbook\`): refused by name. One instance plays one workbook.
- **Files**: what the host has no model for is not written when it saves: charts, pictures and shapes, pivot tables,
  slicers, macros, printer settings, links to other workbooks, queries and connections, formatting within the text of one
  cell, filters on icons, the extension of data bars and icons. A file opened for its data loses no value, formula,
  format, rule, table, name, note, protection or property that this host shows.

## Members refused by name
`;

export const limitsPage = (): string => [HEAD, ...groups()].join("\n").trimEnd() + "\n";
