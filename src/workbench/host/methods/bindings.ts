import { columnCount, rowCount } from "../../book/area";
import type { Book } from "../../book/book";
import type { Binding } from "../../book/binding";
import type { Area } from "../../book/grid";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import {
  addBinding,
  boundArea,
  deleteBinding,
  findBinding,
  type PlacedBinding,
  placedBindings,
} from "../../change/rules/bindings";
import type { Step } from "../../change/change";
import { areaOfPlace } from "../../wire/definedNames";
import type { HostConversation } from "../hostConversation";
import type { MethodData } from "./executeMethod";
import { DATA_ERROR, readData, writeData } from "./sheetData";

/** Office's numbers for what goes wrong with a binding. */
const ERROR = { unbindable: 3000, unknown: 3002, severalAreas: 3003, noSuchName: 3006 } as const;

/** `Office.BindingType` on this wire. */
const TYPES: Readonly<Record<number, Binding["type"]>> = { 1: "Table", 2: "Text", 3: "Range" };

interface Request {
  readonly BindingId?: string;
  readonly BindingType?: number;
  readonly ItemName?: string;
}

const requestOf = (data: MethodData): Request => (data.DdaBindingsMethod ?? {}) as Request;

/** A binding as office.js makes its object of it. */
export function describeBinding(found: PlacedBinding): Record<string, unknown> {
  const area = boundArea(found);
  const { id, type } = found.binding;
  return {
    Name: id,
    BindingType: Number(Object.entries(TYPES).find(([, known]) => known === type)?.[0]),
    RowCount: rowCount(area),
    ColCount: columnCount(area),
    HasHeaders: type === "Table",
  };
}

const answerOf = (book: Book, id: string): Record<string, unknown> => {
  const found = findBinding(book, id);
  return found === undefined
    ? { Error: ERROR.unknown }
    : { Error: 0, Bindings: [describeBinding(found)] };
};

function tryTo({ host, id }: HostConversation, step: Step, refused: number): number {
  try {
    host.book.perform("api", step, id);
    return 0;
  } catch (error) {
    if (error instanceof ExcelRefusal) return refused;
    throw error;
  }
}

function bind(conversation: HostConversation, data: MethodData, sheet: Sheet, area: Area) {
  const { BindingId = "", BindingType = 0 } = requestOf(data);
  const type = TYPES[BindingType];
  if (type === undefined) return { Error: ERROR.unbindable };
  const step = addBinding(sheet, area, type, BindingId);
  const error = tryTo(conversation, step, ERROR.unbindable);
  return error === 0 ? answerOf(conversation.host.book, BindingId) : { Error: error };
}

/** `bindings.addFromSelectionAsync`. */
export function addFromSelection(conversation: HostConversation, data: MethodData) {
  const { book } = conversation.host;
  const sheet = book.activeSheet;
  const [area, ...others] = book.focus.selection(sheet.id);
  if (area === undefined || others.length > 0) return { Error: ERROR.severalAreas };
  return bind(conversation, data, sheet, area);
}

/** `bindings.addFromNamedItemAsync`: a defined name, a table's name, or an address. */
export function addFromNamedItem(conversation: HostConversation, data: MethodData) {
  const { book } = conversation.host;
  const place = areaOfPlace(book, requestOf(data).ItemName ?? "");
  if (place === null) return { Error: ERROR.noSuchName };
  return bind(conversation, data, place.sheet, place.area);
}

export const getBinding = ({ host }: HostConversation, data: MethodData) =>
  answerOf(host.book, requestOf(data).BindingId ?? "");

export const getAllBindings = ({ host }: HostConversation) => ({
  Error: 0,
  Bindings: placedBindings(host.book).map(describeBinding),
});

export function releaseBinding(conversation: HostConversation, data: MethodData) {
  const found = findBinding(conversation.host.book, requestOf(data).BindingId ?? "");
  if (found === undefined) return { Error: ERROR.unknown };
  return { Error: tryTo(conversation, deleteBinding(found), ERROR.unknown) };
}

interface Part {
  readonly BindingId?: string;
  readonly CoerceType?: string;
  readonly Data?: unknown;
}

/** `binding.getDataAsync`: all of it. */
export function getBindingData({ host }: HostConversation, data: MethodData) {
  const { BindingId = "", CoerceType } = (data.DdaGetBindingData ?? {}) as Part;
  const found = findBinding(host.book, BindingId);
  if (found === undefined) return { Error: ERROR.unknown };
  return readData(found.sheet, boundArea(found), CoerceType);
}

/** `binding.setDataAsync`: data of the binding's own size. */
export function setBindingData(conversation: HostConversation, data: MethodData) {
  const { BindingId = "", CoerceType, Data } = (data.DdaSetBindingData ?? {}) as Part;
  const found = findBinding(conversation.host.book, BindingId);
  if (found === undefined) return { Error: ERROR.unknown };
  const place = { sheet: found.sheet, area: boundArea(found) };
  return writeData(conversation, place, { CoerceType, Data }, DATA_ERROR.notOfBindingSize);
}
