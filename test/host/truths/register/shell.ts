import type { Truth } from "./truth";
import { held, notOurs } from "./truth";

/** Ribbon, pane and page. */
export const shell: readonly Truth[] = [
  held(
    "X1",
    "D",
    "D/develop/create-addin-commands",
    "A command runs the function of its name; the next waits until it is completed.",
  ),
  held(
    "X2",
    "D",
    "D/testing/runtimes; D/design/add-in-commands",
    "A command ends after five minutes, a shared runtime with the workbook.",
  ),
  held(
    "X3",
    "D",
    "D/develop/show-hide-add-in",
    "An add-in of the marketplace cannot show its pane by itself since February 2026.",
  ),
  notOurs(
    "X4",
    "D",
    "D/develop/automatically-open-a-task-pane-with-a-document",
    "A pane of the marketplace no longer opens with its document since March 2026.",
    "The workbench opens no pane by itself, whatever the document says.",
  ),
  held(
    "X5",
    "D/M",
    "D/develop/run-code-on-document-open; O#4003",
    "Starting with the document is kept with it, and never acts the first time.",
  ),
  held(
    "X6",
    "D",
    "D/develop/show-hide-add-in",
    "Hiding and showing the pane keeps its page, which is told.",
  ),
  held(
    "X7",
    "D",
    "D/develop/configure-your-add-in-to-use-a-shared-runtime",
    "A shared runtime has one pane.",
  ),
  held(
    "X8",
    "D",
    "D/design/disable-add-in-commands; D/testing/application-specific-api-error-handling",
    "Updating the ribbon resolves when it is queued.",
  ),
  held(
    "X9",
    "D",
    "D/design/keyboard-shortcuts; R/common/keyboard-shortcuts-requirement-sets",
    "Shortcuts need a shared runtime, and a modifier besides Shift.",
  ),
  held(
    "X10",
    "D",
    "D/develop/persisting-add-in-state-and-settings",
    "Storage has a partition on the web, none on Windows.",
    "The office.js of this version names none on any platform: with one, the add-in's own store is tested.",
  ),
  notOurs(
    "X11",
    "D",
    "D/develop/persisting-add-in-state-and-settings",
    "Browsers part the storage of a page by the page around it.",
    "The browser does it, not Excel.",
  ),
  held(
    "X12",
    "D",
    "D/develop/dialog-handle-errors-events",
    "What goes wrong with a dialog has a number.",
  ),
  notOurs(
    "X13",
    "D",
    "D/testing/runtimes",
    "On the desktop pane, commands and dialogs are processes of their own unless shared.",
    "One shared runtime and frames of one browser: nothing global is shared with a dialog here either, since it is another frame.",
  ),
  notOurs(
    "X14",
    "D",
    "D/concepts/browsers-used-by-office-web-add-ins",
    "Windows shows add-ins in WebView2, a Mac in WebKit.",
    "The workbench runs in the browser that opens it; the product keeps to what both have.",
  ),
  held(
    "X15",
    "D",
    "javascript/api/manifest",
    "Labels and identifiers of a manifest have greatest lengths.",
  ),
  held(
    "X16",
    "D",
    "D/develop/create-addin-commands",
    "Commands run when office.js is ready, in a page named by the manifest.",
  ),
];
