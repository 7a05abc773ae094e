import { webDavFolder } from "../../src/adapters/portals/fileStores/webdav/webDavFolder";
import { webSite } from "../../src/adapters/portals/webSite/webSite";
import {
  APP_PASSWORD,
  QUOTA,
  READER,
  startNextcloudContract,
  USER,
  type NextcloudContract,
} from "./contracts/nextcloudContract";
import { describeFileStore, NEVER } from "./fileStoreContract";
import { publicationOf } from "./publications";

let cloud: NextcloudContract;
beforeAll(async () => {
  cloud = await startNextcloudContract();
});
afterAll(() => cloud.stop());

const store = (key: { user: string; password: string } = { user: USER, password: APP_PASSWORD }) =>
  webDavFolder({ address: cloud.folder, ...key });
const publish = (text: string, folder = store()) =>
  webSite({ label: "Nuage", publicAddress: "https://cloud.example/s/donnees/" }, folder).publish(
    publicationOf(text, { name: "Aides (2025).csv" }),
    () => undefined,
    NEVER,
  );

describe("a folder of Nextcloud, by its documentation", () => {
  describeFileStore(() => ({
    store: store(),
    stranger: store({ user: USER, password: "mot de passe habituel" }),
  }));

  test("published twice, the folder holds one file, its descriptors, and nothing temporary", async () => {
    cloud.files.clear();
    expect(await publish("a\r\n1\r\n")).toMatchObject({ ok: true, replaced: false });
    expect(await publish("a\r\n2\r\n")).toMatchObject({ ok: true, replaced: true });
    expect([...cloud.files.keys()].sort()).toEqual([
      "Aides (2025).csv",
      "catalogue.jsonld",
      "datapackage.json",
    ]);
    expect(String(cloud.files.get("Aides (2025).csv"))).toBe("a\r\n2\r\n");
  });

  test("somebody to whom the folder is shared for reading is told that writing is not allowed", async () => {
    await expect(store(READER).test(NEVER)).rejects.toMatchObject({ reason: "noRight" });
  });

  test("a folder that does not exist is told as such", async () => {
    const address = `${cloud.folder}absent/`;
    const absent = webDavFolder({ address, user: USER, password: APP_PASSWORD });
    await expect(absent.test(NEVER)).rejects.toMatchObject({ reason: "noSuchPlace" });
  });

  test("a full account is told as such, and the earlier file stays whole", async () => {
    await publish("a\r\n1\r\n");
    const answer = await publish("x".repeat(QUOTA));
    expect(answer).toMatchObject({ ok: false, refusal: { reason: "noSpace", status: 507 } });
    expect(String(cloud.files.get("Aides (2025).csv"))).toBe("a\r\n1\r\n");
  });
});
