import type { Destination } from "../../app/ports/destination";
import type { PortalSettings } from "../../core/publication/portalSettings";
import type { SitePageWords } from "../../core/publication/sitePage";
import { ckanDestination } from "./ckan/ckanDestination";
import { opendatasoftDestination } from "./opendatasoft/opendatasoftDestination";
import { withAccessLine } from "./pageRefusal";
import { presignedFile } from "./presigned/presignedFile";
import { udataDestination } from "./udata/udataDestination";
import { siteDestination } from "./webSite/siteDestination";

/**
 * The place that settings speak of: one way in for the pane and the command.
 * @param words of the page about each dataset of a web site; null for none.
 * @throws TypeError when an address is not a URL, or is neither https nor on this machine.
 */
export function portalDestination(
  settings: PortalSettings,
  words: SitePageWords | null,
): Destination {
  return withAccessLine(placeOf(settings, words), settings);
}

function placeOf(settings: PortalSettings, words: SitePageWords | null): Destination {
  switch (settings.kind) {
    case "udata":
      return udataDestination({ ...settings, organization: settings.organization ?? null });
    case "ckan": {
      const { fields = {}, datastore = false } = settings;
      return ckanDestination({ ...settings, fields, datastore });
    }
    case "opendatasoft":
      return opendatasoftDestination({ ...settings, licences: settings.licences ?? {} });
    case "presigned":
      return presignedFile(settings);
    default:
      return siteDestination(settings, words);
  }
}
