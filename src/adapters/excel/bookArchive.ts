import type { BookArchive } from "../../app/ports/bookArchive";
import type { Door } from "./door";

/** A namespace for each name: a part is found by it without reading the others, which may weigh a megabyte each. */
const NAMESPACE = "urn:ligne-claire:";

/** Custom XML parts (ExcelApi 1.5). A custom property of a sheet is not meant for texts that long. */
export function bookArchive(door: Door): BookArchive {
  const replace = async (name: string, text: string | null): Promise<void> => {
    const ids = await door.exchange(queueIds(name));
    await door.exchange(({ workbook: { customXmlParts } }) => {
      for (const id of ids) customXmlParts.getItem(id).delete();
      if (text !== null) customXmlParts.add(partOf(name, text));
      return () => undefined;
    });
  };
  return {
    read: (name) => readFirst(door, name),
    write: replace,
    remove: (name) => replace(name, null),
  };
}

function queueIds(name: string): (context: Excel.RequestContext) => () => readonly string[] {
  return ({ workbook }) => {
    const parts = workbook.customXmlParts.getByNamespace(NAMESPACE + name);
    parts.load("items/id");
    return () => parts.items.map(({ id }) => id);
  };
}

async function readFirst(door: Door, name: string): Promise<string | null> {
  const [id] = await door.exchange(queueIds(name));
  if (id === undefined) return null;
  return door.exchange(({ workbook }) => {
    const xml = workbook.customXmlParts.getItem(id).getXml();
    return () => textOf(xml);
  });
}

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const UNESCAPED = new Map(Object.entries(ESCAPED).map(([sign, entity]) => [entity, sign]));
const CONTENT = /<kept[^>]*>([^<]*)<\/kept>/;

function partOf(name: string, text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => ESCAPED[sign] ?? sign);
  return `<kept xmlns="${NAMESPACE}${name}">${escaped}</kept>`;
}

/** Null for a part that somebody else wrote under our name. */
function textOf({ value }: OfficeExtension.ClientResult<string>): string | null {
  const content = CONTENT.exec(value)?.[1];
  return content?.replace(/&\w+;/g, (entity) => UNESCAPED.get(entity) ?? entity) ?? null;
}
