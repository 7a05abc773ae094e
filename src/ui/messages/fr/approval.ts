import type { ApprovalMessages } from "../approvalMessages";
import { agreed, counted, dateTime, phrase } from "./grammar";

const rowsOf = (count: number): string => counted(count, { one: "ligne", other: "lignes" });

export const approval: ApprovalMessages = {
  fileName: (csvName) => `approbation_${csvName.replace(/\.csv$/, "")}.html`,
  title: "Fiche d'approbation",
  introduction:
    "À lire et à signer avant la publication en données ouvertes du fichier décrit ci-dessous.",
  authority: "Collectivité",
  model: "Modèle",
  file: "Fichier",
  fileFacts: (rows, bytes) =>
    phrase`${rowsOf(rows)}, ${counted(bytes, { one: "octet", other: "octets" })}`,
  checksum: "Empreinte (SHA-256)",
  prepared: "Préparé",
  preparedBy: (at) => phrase`le ${dateTime(at)}`,
  signedBy: (by) => phrase`par ${by}`,
  sample: (rows, columns, allColumns) =>
    phrase`Aperçu : ${agreed(rows, { one: "première ligne", other: phrase`${rows} premières lignes` })}, ${columns} colonnes sur ${allColumns}`,
  checks: "Contrôles",
  noError: phrase`Aucune anomalie : chaque cellule suit les règles du modèle.`,
  others: (count) => phrase`et ${counted(count, { one: "autre", other: "autres" })}.`,
  personalData: "Données personnelles",
  noPersonalData:
    "Aucune cellule ne semble nommer une personne. Un nom seul n'est pas reconnu par le contrôle.",
  destinations: "Destinations",
  noDestination: "Aucune destination n'est encore enregistrée.",
  approval: "Approbation",
  approver: "Nom et qualité",
  date: "Date",
  signature: "Signature",
  holds: phrase`L'approbation vaut pour le fichier qui porte cette empreinte : une ligne modifiée ensuite en change l'empreinte.`,
  sectionTitle: "Faire approuver",
  explanation: phrase`Une page à imprimer et à faire signer : ce qui part, un aperçu, les contrôles, les décisions, les destinations.`,
  download: "Télécharger la fiche d'approbation",
};
