import type { Person } from "../../book/comment";
import { element, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { NAMESPACES } from "../opc/namespaces";
import type { PackageReader } from "../opc/packageReader";

/** Who wrote the comments of a workbook, by the id of the file. */
export type People = ReadonlyMap<string, Person>;

export const readPeople = (file: PackageReader, workbookPart: string): People =>
  new Map(
    file
      .related(workbookPart, "person")
      .filter((part) => file.has(part))
      .flatMap((part) => file.xml(part).all("person").map(readPerson)),
  );

/** Accounts are written `S::address::id`, people without one by their name. */
function readPerson(person: XmlElement): [string, Person] {
  const userId = person.attribute("userId") ?? "";
  const email = userId.split("::").find((piece) => piece.includes("@")) ?? "";
  return [person.attribute("id") ?? "", { name: person.attribute("displayName") ?? "", email }];
}

/** A GUID that says which of many: the same workbook must give the same bytes. */
export const serialGuid = (family: string, serial: number): string =>
  `{00000000-0000-0000-${family}-${serial.toString(16).toUpperCase().padStart(12, "0")}}`;

const FAMILY = "0003";

/** Gives an id to everybody named in comments. */
export class PeopleWriter {
  private readonly people = new Map<string, Person>();

  idOf(person: Person): string {
    const key = JSON.stringify([person.name, person.email]);
    this.people.set(key, person);
    return serialGuid(FAMILY, [...this.people.keys()].indexOf(key) + 1);
  }

  get isEmpty(): boolean {
    return this.people.size === 0;
  }

  part(): Markup {
    const people = [...this.people.values()].map((person) =>
      element("person", {
        displayName: person.name,
        id: this.idOf(person),
        userId: person.email === "" ? person.name : person.email,
        providerId: "None",
      }),
    );
    return element("personList", { xmlns: NAMESPACES.threadedComments }, ...people);
  }
}
