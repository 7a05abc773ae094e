import type { FileStore, StoredFile } from "../../src/adapters/portals/fileStores/fileStore";
import { PortalRefused } from "../../src/adapters/portals/http/portalRefused";

export const NEVER = new AbortController().signal;

/** What every store of a web site's files must do, asked of a real server or of its contract. */
export function describeFileStore(
  open: () => { readonly store: FileStore; readonly stranger: FileStore },
): void {
  const name = `Données ${Math.random().toString(36).slice(2)} (1).csv`;
  const file = (text: string): StoredFile => ({
    name,
    mediaType: "text/csv",
    bytes: new TextEncoder().encode(text),
  });
  const held = async (): Promise<string | null> => {
    const bytes = await open().store.read(name, NEVER);
    return bytes && new TextDecoder().decode(bytes);
  };

  test("a file that is not there is not there", async () => {
    expect(await held()).toBeNull();
  });

  test("a key that may write passes the trial, which leaves nothing", async () => {
    await expect(open().store.test(NEVER)).resolves.toBeUndefined();
  });

  test("a wrong key is told as such", async () => {
    const failure: unknown = await open()
      .stranger.test(NEVER)
      .catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(PortalRefused);
    expect(failure).toMatchObject({ reason: "wrongKey" });
  });

  test("a new file is written whole, whatever its name holds", async () => {
    expect(await open().store.write(file("é\r\n"), NEVER)).toEqual({ replaced: false });
    expect(await held()).toBe("é\r\n");
  });

  test("a file is replaced, and said to be", async () => {
    expect(await open().store.write(file("deux\r\n"), NEVER)).toEqual({ replaced: true });
    expect(await held()).toBe("deux\r\n");
  });

  test("a refused key writes nothing", async () => {
    await expect(open().stranger.write(file("intrus"), NEVER)).rejects.toThrow(PortalRefused);
    expect(await held()).toBe("deux\r\n");
  });
}
