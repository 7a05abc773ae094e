/** A choice of the workbench's where Microsoft says nothing, and no rule of the register asks. */
export interface Choice {
  readonly what: string;
  readonly why: string;
}

export const choices: readonly Choice[] = [
  {
    what: "Typed in French, 1.5, 1/5 and 1-5 are the first of May (L7)",
    why: "The desktop's habit: a point parts days and months where the comma parts decimals.",
  },
  {
    what: "Duplicate headers of a table are numbered from 2: a, a2, a3 (W37)",
    why: "The desktop's habit, seen in files only.",
  },
  {
    what: "A table pasted from a web page leaves the target's validation where it is (DV21)",
    why: "It brings no rule of its own to put there; the values are not judged.",
  },
  {
    what: "Deleting a table clears its cells (W43)",
    why: "A recorded case does so; converting it to a range is the way to keep them.",
  },
  {
    what: "InvalidOperation answers the last visible sheet's deletion or hiding (W7), the activation of a hidden sheet (W8), a protected structure (W20) and the member of another kind of conditional format (CF4)",
    why: "That these are refused is known, the code is not; an add-in must not read more in it than a refusal.",
  },
  {
    what: '"12 €" through `values` is 12 with a euro format (V14)',
    why: "Dollar amounts are read so in Microsoft's samples.",
  },
  {
    what: "`valueTypes` says Double for every number (V20)",
    why: "Scripts recorded in a real Excel look for nothing else.",
  },
  {
    what: "What a batch did before its failing action stays (B4)",
    why: "The wire has no way to take it back.",
  },
  {
    what: "Undo and redo raise onChanged, with details for a single cell (E23)",
    why: "Cells change: who watches them must know.",
  },
  {
    what: "A sort raises onChanged besides onRowSorted (E9)",
    why: "Cells hold other values afterwards.",
  },
  {
    what: "One number format given to a whole range is accepted, as a text or as an array of one cell (V24, V25)",
    why: "Samples of Microsoft's do both; values and formulas have no such array, and arrays of other sizes are refused.",
  },
  {
    what: "Several OrNullObject members loaded in one trip each come as their own null object",
    why: "Office.js allows it, and says nothing of the number.",
  },
  {
    what: "A text of more than 32,767 characters is refused, not cut (V32)",
    why: "A refusal loses nothing.",
  },
  {
    what: "An address of more than 8,192 characters is refused, not cut (RA1)",
    why: "Sources differ; a cut address points elsewhere.",
  },
  {
    what: "A validation alone does not make a cell used (V38)",
    why: "It is no format, and the file keeps it outside the cells.",
  },
  {
    what: "Clearing all takes validations and conditional formats along (V47)",
    why: "The desktop's command does.",
  },
  {
    what: "A copied sheet brings rules, formats, notes, tables and its own names (W11)",
    why: "The desktop's copy does.",
  },
  {
    what: "Events of the time when they are silenced are lost (E17)",
    why: "Nothing says that they are kept.",
  },
  {
    what: "Names to load that a type lacks are InvalidArgument, with the name (B29)",
    why: "A misspelling is found here rather than on a desk.",
  },
  {
    what: "A member that exists in ExcelApi up to the set played and that the host lacks is NotImplemented, with its name",
    why: "No code of Excel's own, so that it is never mistaken for one of its refusals.",
  },
  {
    what: "A user's action that structure protection or the last visible sheet forbids is told in Excel's words, by our wording",
    why: "Microsoft's sentences are its own; the codes are the same.",
  },
  {
    what: "An event can be asked for its range as long as it is among the last ones",
    why: "How many Excel keeps is not documented.",
  },
  {
    what: "The thousands of a French Excel are parted by a narrow no-break space (L6)",
    why: "Recent systems do; older ones use another space.",
  },
  {
    what: "A saving that the user cancels is GeneralException (W33)",
    why: "That it fails is documented, the code is not.",
  },
  {
    what: "The limit of 5 MB holds on every platform (B17)",
    why: "It is that of the web; an add-in must pass there too.",
  },
  {
    what: "A second comment on a cell is ItemAlreadyExists, one on a note InvalidOperation, an empty one InvalidArgument",
    why: "That a cell has one of them is known, the codes are not.",
  },
  {
    what: "A mention is shown as @ and the name; a resolved conversation can still be changed",
    why: "Microsoft's page gives the marked text only, and says nothing of resolved ones.",
  },
  {
    what: "autoFill with FillValues repeats the values, FillSeries counts on from one number, and a growth trend through zero or below is InvalidOperation (P6)",
    why: "The names say no more; Excel's older object model describes them so, without the error.",
  },
  {
    what: "A binding takes the place of one of the same id; bindings last until the workbook is closed",
    why: "Microsoft says nothing of the first; the files' form of the second is not written here.",
  },
  {
    what: "A function that gives several values answers its first in workbook.functions",
    why: "FunctionResult has one value, and no page says which.",
  },
  {
    what: "What an add-in asks after workbook.close is GeneralException, and the page opens a blank workbook",
    why: "In Excel the add-in goes with its workbook: nothing is left to ask.",
  },
  {
    what: "Inserted worksheets bring the names and styles that the workbook lacks; what they read on sheets left behind is #REF!; a file that cannot be read is InvalidArgument",
    why: "Excel would link to the other file, which no other workbook is here; the code is not documented.",
  },
  {
    what: "savedAsArray is true of spilled arrays of several cells only",
    why: "So they are written in files; no page says which single results Excel keeps as arrays.",
  },
];
