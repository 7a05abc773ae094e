import type { RefusalWords } from "./refusalWords";

export const french: RefusalWords = {
  validation:
    "Cette valeur ne correspond pas aux restrictions de validation des données définies pour cette cellule.",
  protected:
    "La cellule que vous essayez de modifier se trouve sur une feuille protégée. Pour la modifier, ôtez la protection de la feuille.",
  formula: "Il y a un problème avec cette formule.",
  tooLong: "Une cellule contient au plus 32 767 caractères, une formule 8 192.",
  sheetName:
    "Ce nom de feuille n’est pas valide. Il faut 1 à 31 caractères, sans : \\ / ? * [ ] ni apostrophe au début ou à la fin, et pas « History ».",
  nameTaken: "Ce nom est déjà pris. Essayez-en un autre.",
  lastVisible: "Un classeur doit contenir au moins une feuille de calcul visible.",
  offSheet:
    "Impossible d’insérer de nouvelles cellules : des cellules non vides sortiraient de la feuille.",
  mergedCells: "Pour cela, toutes les cellules fusionnées doivent avoir la même taille.",
  tableConflict: "Cela chevaucherait un tableau ou des cellules fusionnées.",
  insertDeleteConflict: "Impossible ici : cela déplacerait des cellules d’un tableau.",
  nothingToFilter: "Rien à filtrer ici. Sélectionnez d’abord une cellule de vos données.",
  impossible: "Excel ne peut pas faire cela ici.",
};
