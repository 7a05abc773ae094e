import { openPersonStore } from "../../../src/adapters/browser/personStore";

/** The browser's storage as far as the store uses it. */
function storage(): Storage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage & { readonly kept: Map<string, string> };
}

test("X10: keys begin with Office's partition where there is one", () => {
  const shared = storage();
  const [web, windows] = [openPersonStore(shared, "part"), openPersonStore(shared, undefined)];
  web.write("site", "on the web");
  windows.write("site", "on Windows");
  expect([...shared.kept.keys()]).toEqual(["partligne-claire.site", "ligne-claire.site"]);
  web.forget("site");
  expect([web.read("site"), windows.read("site")]).toEqual([null, "on Windows"]);
});
