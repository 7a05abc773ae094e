import { Book } from "../book/book";
import { applyStyles } from "./styles/applyStyles";
import grid from "./styles/grid.css";
import ribbon from "./styles/ribbon.css";
import workbench from "./styles/workbench.css";
import { Workbench } from "./workbench";

applyStyles(workbench, ribbon, grid);

const book = new Book("fr-FR");
book.placeSheet(book.createSheet("Feuil1"));

const manifest = await (await fetch("/manifest.xml")).text();
new Workbench(
  manifest,
  { book, fileName: "Classeur1.xlsx" },
  { locale: "fr-FR", requirementSet: "1.14", platform: "PC", networkCut: false },
);
