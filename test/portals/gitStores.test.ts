import type { FileStore } from "../../src/adapters/portals/fileStores/fileStore";
import { gitHubRepository } from "../../src/adapters/portals/fileStores/github/gitHubRepository";
import { gitLabProject } from "../../src/adapters/portals/fileStores/gitlab/gitLabProject";
import { webSite } from "../../src/adapters/portals/webSite/webSite";
import { startFaultProxy, type FaultProxy } from "../servers/faultProxy";
import {
  KEY,
  READER_KEY,
  startGitHubContract,
  startGitLabContract,
  type GitContract,
} from "./contracts/gitContract";
import { describeFaults } from "./faultContract";
import { faultySite, siteSteps } from "./faultySite";
import { describeFileStore, NEVER } from "./fileStoreContract";
import { publicationOf } from "./publications";

interface Place {
  readonly address: string;
  readonly key: string;
}
const at = { branch: "main", folder: "donnees" } as const;

const HOSTS = [
  {
    name: "a site kept in a GitHub repository",
    steps: siteSteps("PUT", "PUT"),
    start: startGitHubContract,
    open: (place: Place): FileStore =>
      gitHubRepository({ ...at, ...place, repository: "mairie/site" }),
  },
  {
    name: "a site kept in a GitLab project",
    steps: siteSteps("POST", "PUT"),
    start: startGitLabContract,
    open: (place: Place): FileStore => gitLabProject({ ...at, ...place, project: "mairie/site" }),
  },
] as const;

const file = (text: string) => ({
  name: "budget (1).csv",
  mediaType: "text/csv",
  bytes: new TextEncoder().encode(text),
});

describe.each(HOSTS)("$name", ({ start, open, steps }) => {
  let server: GitContract;
  let proxy: FaultProxy;
  beforeAll(async () => {
    server = await start();
    proxy = await startFaultProxy(server.address);
  });
  afterAll(async () => {
    await proxy.stop();
    await server.stop();
  });
  const store = (key = KEY) => open({ address: proxy.address, key });
  const held = () => String(server.files.get("donnees/budget (1).csv")?.bytes);

  describeFileStore(() => ({ store: store(), stranger: store("fausse") }));

  test("a member who may not write is told so, before and when sending", async () => {
    const refusal = { reason: "noRight" };
    await expect(store(READER_KEY).test(NEVER)).rejects.toMatchObject(refusal);
    await expect(store(READER_KEY).write(file("a"), NEVER)).rejects.toMatchObject(refusal);
  });

  test("a file that has not changed makes no commit", async () => {
    await store().write(file("un\r\n"), NEVER);
    const { length } = server.commits;
    expect(await store().write(file("un\r\n"), NEVER)).toEqual({ replaced: true });
    expect(server.commits).toHaveLength(length);
  });

  describeFaults(steps, async () => {
    proxy.mend();
    const read = async (name: string) => String(server.files.get(`donnees/${name}`)?.bytes ?? "");
    return faultySite(proxy, store(), read);
  });

  test("an answer lost on the way makes no second commit", async () => {
    const { length } = server.commits;
    proxy.break("PUT", /budget/, "answerLost");
    expect(await store().write(file("deux\r\n"), NEVER)).toEqual({ replaced: true });
    expect(server.commits).toHaveLength(length + 1);
    expect(held()).toBe("deux\r\n");
  });

  test("a commit of somebody else in between is told, and is not overwritten", async () => {
    await store().write(file("ancien\r\n"), NEVER);
    server.meanwhile = ["donnees/budget (1).csv", "d'un autre\r\n"];
    await expect(store().write(file("nouveau\r\n"), NEVER)).rejects.toMatchObject({
      reason: "changedMeanwhile",
    });
    expect(held()).toBe("d'un autre\r\n");
  });

  test("published twice, the site holds one file and speaks of one dataset", async () => {
    const site = webSite({ label: "Site", publicAddress: "https://ville.example/" }, store());
    const publish = (text: string) => site.publish(publicationOf(text), () => undefined, NEVER);
    expect(await publish("a\r\n1\r\n")).toMatchObject({ ok: true, replaced: false });
    expect(await publish("a\r\n2\r\n")).toMatchObject({ ok: true, replaced: true });
    const feed = String(server.files.get("donnees/catalogue.jsonld")?.bytes);
    expect(feed.match(/"dct:identifier": "5f0c"/g)).toHaveLength(1);
  });
});
