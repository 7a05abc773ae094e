import type { PersonStore } from "../../app/ports/person";

/**
 * The person's own facts and keys, in the browser's storage. On the web several add-ins share one
 * storage area, so keys start with Office's partition key where there is one
 * (it is undefined in Windows webviews, truth X10).
 */
export function openPersonStore(storage: Storage, partitionKey: string | undefined): PersonStore {
  const name = (key: string) => `${partitionKey ?? ""}ligne-claire.${key}`;
  return {
    read: (key) => storage.getItem(name(key)),
    write: (key, value) => storage.setItem(name(key), value),
    forget: (key) => storage.removeItem(name(key)),
  };
}
