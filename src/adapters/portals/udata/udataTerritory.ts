import type { StopSignal } from "../../../app/ports/stopSignal";
import type { DatasetDescription } from "../../../core/publication/datasetDescription";
import { namesZone, zonesOfSiret } from "../../../core/publication/siretTerritory";
import type { PortalJson } from "../http/portalJson";
import type { UdataClient } from "./udataClient";

/**
 * The territory as the platform takes it, a zone by its identifier; null to leave what is there. A drawing
 * that somebody made stays: the platform refuses zones after it. Without a chosen territory, zones that
 * somebody set stay too, and only then is the one of the publisher's SIRET looked for.
 */
export async function spatialFor(
  client: UdataClient,
  found: PortalJson,
  { territory, publisher }: DatasetDescription,
  signal: StopSignal,
): Promise<{ readonly zones: readonly string[] } | null> {
  const held = found.object("spatial");
  if (held.has("geom")) return null;
  if (territory) return { zones: [`${territory.level}:${territory.code}`] };
  if (held.texts("zones").length > 0) return null;
  for (const { level, code } of zonesOfSiret(publisher.siret)) {
    const id = `${level}:${code}`;
    const zone = await client.find(`spatial/zone/${encodeURIComponent(id)}/`, signal);
    const name = zone?.object("properties").textOrNull("name") ?? "";
    if (namesZone(publisher.name, name)) return { zones: [id] };
  }
  return null;
}
