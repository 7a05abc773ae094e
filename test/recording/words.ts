import type { Gesture } from "../host/cases/form";

/** What the recording page says, in the language of the Excel before the person. */
export interface Words {
  readonly title: string;
  readonly recordAll: string;
  readonly record: string;
  readonly copy: string;
  readonly done: string;
  readonly recorded: string;
  readonly otherLocale: (locale: string) => string;
  readonly failed: (reason: string) => string;
  readonly finished: (count: number) => string;
  /** What the person is asked to do, on the sheet in front. */
  readonly gesture: (gesture: Gesture) => string;
}

const letter = (column: number): string => String.fromCharCode(65 + column);

export const french: Words = {
  title: "Relevé d’Excel",
  recordAll: "Tout relever",
  record: "Relever",
  copy: "Copier",
  done: "C’est fait",
  recorded: "relevé",
  otherLocale: (locale) => `se relève dans un Excel en ${locale}`,
  failed: (reason) => `non relevé : ${reason}`,
  finished: (count) => `Fini : ${count} relevés.`,
  gesture: (gesture) => {
    switch (gesture[0]) {
      case "type":
        return `En ${gesture[1]}, tapez ${gesture[2]} puis Entrée. Si Excel refuse, choisissez Annuler.`;
      case "paste":
        return `Cliquez sur Copier ci-dessous, puis collez en ${gesture[1]} par Ctrl+V.`;
      case "copy":
        return `Copiez ${gesture[1]} par Ctrl+C, puis collez en ${gesture[2]} par Ctrl+V.`;
      case "clear":
        return `Sélectionnez ${gesture[1]}, puis appuyez sur Suppr.`;
      case "fill":
        return `Sélectionnez ${gesture[1]}, puis tirez la poignée de recopie jusqu’à couvrir ${gesture[2]}.`;
      case "sort":
        return `Triez ${gesture[1]} par la colonne ${letter(gesture[2].column)}, ${gesture[2].ascending ? "croissant" : "décroissant"}, ${gesture[2].hasHeaders ? "avec" : "sans"} en-têtes.`;
      case "insertRows":
        return `Insérez des lignes en ${gesture[1]} (clic droit sur les en-têtes de lignes).`;
      case "deleteRows":
        return `Supprimez les lignes ${gesture[1]} (clic droit sur leurs en-têtes).`;
      case "select":
        return `Sélectionnez ${gesture[1]}.`;
      case "rename":
        return `Renommez l’onglet ${gesture[1]} en ${gesture[2]}.`;
      case "undo":
        return "Annulez par Ctrl+Z.";
      case "redo":
        return "Rétablissez par Ctrl+Y.";
    }
  },
};

export const english: Words = {
  title: "Excel on record",
  recordAll: "Record everything",
  record: "Record",
  copy: "Copy",
  done: "Done",
  recorded: "recorded",
  otherLocale: (locale) => `to be recorded in an Excel in ${locale}`,
  failed: (reason) => `not recorded: ${reason}`,
  finished: (count) => `Done: ${count} recorded.`,
  gesture: (gesture) => {
    switch (gesture[0]) {
      case "type":
        return `In ${gesture[1]}, type ${gesture[2]}, then press Enter. If Excel refuses it, choose Cancel.`;
      case "paste":
        return `Press Copy below, then paste at ${gesture[1]} with Ctrl+V.`;
      case "copy":
        return `Copy ${gesture[1]} with Ctrl+C, then paste at ${gesture[2]} with Ctrl+V.`;
      case "clear":
        return `Select ${gesture[1]}, then press Delete.`;
      case "fill":
        return `Select ${gesture[1]}, then drag the fill handle until it covers ${gesture[2]}.`;
      case "sort":
        return `Sort ${gesture[1]} by column ${letter(gesture[2].column)}, ${gesture[2].ascending ? "ascending" : "descending"}, ${gesture[2].hasHeaders ? "with" : "without"} headers.`;
      case "insertRows":
        return `Insert rows at ${gesture[1]} (right click on the row headings).`;
      case "deleteRows":
        return `Delete rows ${gesture[1]} (right click on their headings).`;
      case "select":
        return `Select ${gesture[1]}.`;
      case "rename":
        return `Rename the tab ${gesture[1]} to ${gesture[2]}.`;
      case "undo":
        return "Undo with Ctrl+Z.";
      case "redo":
        return "Redo with Ctrl+Y.";
    }
  },
};
