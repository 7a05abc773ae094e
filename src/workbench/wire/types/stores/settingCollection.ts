import type { Book } from "../../../book/book";
import { setBookTraits } from "../../../change/setTraits";
import { json, text } from "../../argument";
import type { Batch } from "../../batch";
import { object } from "../../objects";
import { method, officeType, property, readOnly } from "../../officeType";
import type { Scene } from "../../scene";
import { performFor } from "../../scene";
import { invalidArgument } from "../../wireError";

/** One setting of this add-in, by key. */
export interface SettingTarget {
  readonly book: Book;
  readonly key: string;
}

/** All settings of an add-in: Excel answers InvalidArgument near 2 MB (truth W29). */
const MAX_SETTINGS = 2 * 1024 * 1024;

type Store = ReadonlyMap<string, string>;

const storeOf = ({ book, addinId }: Scene): Store => book.traits.settings.get(addinId) ?? new Map();

/** Values are kept as JSON text; dates travel as "Date(ms)" texts (truth W28). */
function keep(scene: Scene, store: Store): void {
  const size = [...store].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  if (size > MAX_SETTINGS) throw invalidArgument("The settings are too large.");
  const settings = new Map(scene.book.traits.settings).set(scene.addinId, store);
  performFor(scene, setBookTraits({ settings }, "settings"));
}

const put = ({ scene }: Batch, key: string, value: unknown): void =>
  keep(scene, new Map(storeOf(scene)).set(key, JSON.stringify(value)));

const found = (book: Book, key: unknown, { scene }: Batch) =>
  storeOf(scene).has(String(key)) ? object("Setting", { book, key: String(key) }) : null;

export const settingCollection = officeType<Book>("SettingCollection", {
  items: {
    list: (book, { scene }) =>
      [...storeOf(scene).keys()].map((key) => object("Setting", { book, key })),
    find: found,
  },
  members: {
    /** Replaces the setting of that key (truth W28). */
    add: method([text, json], (book, [key, value], batch) => {
      put(batch, key, value);
      return object("Setting", { book, key });
    }),
    getCount: method([], (_book, _none, { scene }) => storeOf(scene).size),
    getItemOrNullObject: method([text], (book, [key], batch) => found(book, key, batch)),
  },
});

export const setting = officeType<SettingTarget>("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  exists: ({ key }, { scene }) => storeOf(scene).has(key),
  members: {
    key: readOnly(({ key }) => key),
    value: property(
      ({ key }, { scene }) => JSON.parse(storeOf(scene).get(key) ?? "null") as unknown,
      json,
      ({ key }, value, batch) => put(batch, key, value),
    ),
    delete: method([], ({ key }, _none, { scene }) => {
      const store = new Map(storeOf(scene));
      store.delete(key);
      keep(scene, store);
    }),
  },
});
