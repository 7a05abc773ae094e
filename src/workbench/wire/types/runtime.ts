import type { Book } from "../../book/book";
import { boolean } from "../argument";
import { officeType, property } from "../officeType";

/** `context.runtime`: what concerns this page alone. */
export const runtime = officeType<Book>("Runtime", {
  members: {
    enableEvents: property(
      (_book, { scene }) => scene.session.enableEvents,
      boolean,
      (_book, enabled, { scene }) => {
        scene.session.enableEvents = enabled;
      },
    ),
  },
});
