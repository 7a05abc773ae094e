import { KEY, startGitHubContract, startGitLabContract } from "./contracts/gitContract";
import type { GitContract } from "./contracts/gitContract";
import {
  startOpendatasoftContract,
  type OpendatasoftContract,
} from "./contracts/opendatasoftContract";
import { publishingFolder, row, type PublishingFolder } from "./publishingFolder";

jest.setTimeout(120_000);

let gitHub: GitContract;
let gitLab: GitContract;
let portal: OpendatasoftContract;
let folder: PublishingFolder;
beforeAll(async () => {
  gitHub = await startGitHubContract();
  gitLab = await startGitLabContract();
  portal = await startOpendatasoftContract();
  folder = publishingFolder({ GIT_KEY: KEY, PORTAL_KEY: portal.key });
});
afterAll(async () => {
  folder.remove();
  await Promise.all([gitHub, gitLab, portal].map((one) => one.stop()));
});

const site = (kind: "github" | "gitlab", address: string) => ({
  kind,
  label: kind,
  address,
  [kind === "github" ? "repository" : "project"]: "mairie/site",
  branch: "main",
  folder: "donnees",
  publicAddress: "https://ville.example/donnees/",
  key: "GIT_KEY",
});
const destinations = () => [
  site("github", gitHub.address),
  site("gitlab", gitLab.address),
  {
    kind: "opendatasoft",
    label: "Portail",
    address: portal.address,
    key: "PORTAL_KEY",
    licences: { lov2: "licence-ouverte" },
  },
];
const files = ({ files: held }: GitContract) =>
  [...held.keys()].filter((name) => name.endsWith(".csv"));

test("GitHub, GitLab and Opendatasoft in one command; again without the memory, nothing is doubled", async () => {
  const first = await folder.publish([row("100")], destinations());
  expect(first).toMatchObject({ code: 0, refused: "" });
  folder.loseMemory();
  const again = await folder.publish([row("100"), row("200", "B")], destinations(), ["--json"]);
  expect(JSON.parse(again.said)).toMatchObject({
    outcome: "published",
    destinations: [{ replaced: true }, { replaced: true }, { replaced: true }],
  });
  expect([files(gitHub).length, files(gitLab).length]).toEqual([1, 1]);
  expect(portal.datasets).toMatchObject([
    { published: expect.stringContaining(",B,200,"), resources: [{}] },
  ]);
});

test("a key that a portal quotes in its refusal is not repeated, and the others are published: exit 2", async () => {
  folder.keys["PORTAL_KEY"] = "une-cle-recopiee";
  const { code, said } = await folder.publish([row("300")], destinations(), ["--json"]);
  expect(code).toBe(2);
  expect(JSON.parse(said)).toMatchObject({
    destinations: [{ status: "published" }, { status: "published" }, { status: "failed" }],
  });
});
