import type { Book } from "../../book/book";
import { ExcelRefusal } from "../../book/refusal";
import { setBookTraits } from "../../change/setTraits";
import { optional, text } from "../argument";
import { method, officeType, readOnly } from "../officeType";
import { performFor } from "../scene";
import { WireError } from "../wireError";

/** Protection of the workbook's structure (truth W20). Passwords are refused by name. */
export const workbookProtection = officeType<Book>("WorkbookProtection", {
  members: {
    protected: readOnly(({ traits }) => traits.structureProtected),
    protect: method([optional(text)], (book, [password], { scene }) => {
      if (password !== undefined && password !== "") {
        throw new WireError("NotImplemented", "The workbench keeps no workbook password.");
      }
      if (book.traits.structureProtected) throw new ExcelRefusal("AccessDenied");
      performFor(scene, setBookTraits({ structureProtected: true }, "protection"));
    }),
    unprotect: method([optional(text)], (_book, _password, { scene }) =>
      performFor(scene, setBookTraits({ structureProtected: false }, "protection")),
    ),
  },
});
