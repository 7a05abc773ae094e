/** What the host refuses, and why: the first group whose pattern fits a type or `Type.member`. */
export interface Limit {
  readonly what: string;
  readonly pattern: RegExp;
  readonly why: string;
}

const DRAWN = "An add-in for sheets of data draws nothing, and nothing here could show it.";

export const limits: readonly Limit[] = [
  { what: "Charts", pattern: /^Chart|\.(charts|getActiveChart|chartDataPoint)/, why: DRAWN },
  {
    what: "Shapes, lines and pictures",
    pattern:
      /^(Shape|GeometricShape|GroupShape|Image|Line|TextFrame|TextRange)|\.(shapes|getImage)/,
    why: DRAWN,
  },
  {
    what: "Pivot tables",
    pattern: /Pivot|\.(pivot|getPivot)/,
    why: "They have a store and a calculation of their own; data to publish is not aggregated.",
  },
  { what: "Slicers and timelines", pattern: /^(Slicer|Timeline)|licer|timeline/, why: DRAWN },
  {
    what: "Named styles of cells and of tables",
    pattern: /^(Style|TableStyle)|\.(styles|style|tableStyles)$/,
    why: "Cells carry all that they look like; a table keeps the name of its style.",
  },
  {
    what: "Queries and connections",
    pattern: /^(Query|DataConnection)|\.(queries|dataConnections)/,
    why: "They bring data from elsewhere: no connection leaves the workbench.",
  },
  {
    what: "Linked data types and pictures of cells",
    pattern: /inkedDataType|convertDataType|\.showCard|\.flashFill/,
    why: "They are services of Microsoft, behind its servers.",
  },
  {
    what: "What Excel 2010 added to data bars",
    pattern: /^(ConditionalDataBar|DataBar)/,
    why: "Files say it in an extension, which the host neither reads nor writes.",
  },
  {
    what: "Functions that the formula engine lacks",
    pattern: /^Functions\./,
    why: "Statistics, engineering and finance beyond what sheets of data use; in a cell, `#NAME?`.",
  },
  {
    what: "Saving together, in the cloud",
    pattern: /\.(autoSave|previouslySaved|getIsActiveCollab|onAutoSave)/,
    why: "There is one user and one file here.",
  },
  {
    what: "The rest",
    pattern: /./,
    why: "Not built: no add-in on sheets of data asked for it yet.",
  },
];
