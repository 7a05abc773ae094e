import type { Book } from "../../book/book";
import { opensSeal } from "../../book/protection";
import { ExcelRefusal } from "../../book/refusal";
import { setBookTraits } from "../../change/setTraits";
import { optional, text } from "../argument";
import { method, officeType, readOnly } from "../officeType";
import { performFor } from "../scene";

/** Protection of the workbook's structure (truth W20); a password is asked for again as a sheet's is (W19). */
export const workbookProtection = officeType<Book>("WorkbookProtection", {
  members: {
    protected: readOnly(({ traits }) => traits.structureProtected),
    protect: method([optional(text)], (book, [password], { scene }) => {
      if (book.traits.structureProtected) throw new ExcelRefusal("AccessDenied");
      const structurePassword = password ? { text: password } : null;
      const protection = { structureProtected: true, structurePassword };
      performFor(scene, setBookTraits(protection, "protection"));
    }),
    unprotect: method([optional(text)], ({ traits }, [password], { scene }) => {
      if (!opensSeal(traits.structurePassword, password)) {
        throw new ExcelRefusal("InvalidArgument", "The password you supplied is incorrect.");
      }
      const free = { structureProtected: false, structurePassword: null };
      performFor(scene, setBookTraits(free, "protection"));
    }),
  },
});
