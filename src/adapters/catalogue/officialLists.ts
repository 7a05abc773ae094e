import type { OfficialLists } from "../../core/checks/officialLists";
import canton from "../../../schemas/lists/canton.json";
import codeCommuneInsee from "../../../schemas/lists/code-commune-insee.json";
import codeFantoir from "../../../schemas/lists/code-fantoir.json";
import codePaysIso2 from "../../../schemas/lists/code-pays-iso2.json";
import codePaysIso3 from "../../../schemas/lists/code-pays-iso3.json";
import codePostal from "../../../schemas/lists/code-postal.json";
import codeRegion from "../../../schemas/lists/code-region.json";
import commune from "../../../schemas/lists/commune.json";
import departement from "../../../schemas/lists/departement.json";
import numeroDepartement from "../../../schemas/lists/numero-departement.json";
import pays from "../../../schemas/lists/pays.json";
import region from "../../../schemas/lists/region.json";

/** Every official list, 0.7 MB of texts: for Node, and for the worker once a schema asks for one. */
export const OFFICIAL_LISTS: OfficialLists = {
  canton,
  "code-commune-insee": codeCommuneInsee,
  "code-fantoir": codeFantoir,
  "code-pays-iso2": codePaysIso2,
  "code-pays-iso3": codePaysIso3,
  "code-postal": codePostal,
  "code-region": codeRegion,
  commune,
  departement,
  "numero-departement": numeroDepartement,
  pays,
  region,
};
