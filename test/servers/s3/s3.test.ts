import { s3Bucket } from "../../../src/adapters/portals/fileStores/s3/s3Bucket";
import { presignedFile } from "../../../src/adapters/portals/presigned/presignedFile";
import { webSite } from "../../../src/adapters/portals/webSite/webSite";
import { describeFileStore, NEVER } from "../../portals/fileStoreContract";
import { publicationOf } from "../../portals/publications";
import { startFaultProxy, type FaultProxy } from "../faultProxy";
import { KEYS, REGION, startS3, type S3Server } from "./s3Server";

jest.setTimeout(60_000);
const TEXT = "nomAttribuant\r\nBéruges\r\n";
const LATER = "nomAttribuant\r\nBéruges\r\nVouillé\r\n";

let server: S3Server;
let proxy: FaultProxy;
beforeAll(async () => {
  server = await startS3();
});
afterAll(() => server.stop());
beforeEach(async () => {
  proxy = await startFaultProxy(server.address);
});
afterEach(() => proxy.stop());

const bucket = (changes: Partial<Parameters<typeof s3Bucket>[0]> = {}) =>
  s3Bucket({ address: server.address, region: REGION, ...KEYS, ...changes });
const download = async (url: string) => (await fetch(url)).text();

describeFileStore(() => ({ store: bucket(), stranger: bucket({ secretAccessKey: "faux" }) }));

test.each([
  ["another region", { region: "us-east-1" }, { reason: "invalid", detail: "eu-west-3" }],
  ["an unknown key", { accessKeyId: "inconnue" }, { reason: "wrongKey" }],
])("%s is told as such", async (_, changes, refusal) => {
  await expect(bucket(changes).test(NEVER)).rejects.toMatchObject(refusal);
});

test("a bucket that does not exist is told as such", async () => {
  const address = server.address.replace("open-data", "absent");
  await expect(bucket({ address }).test(NEVER)).rejects.toMatchObject({ reason: "noSuchPlace" });
});

test("the site's file, its Data Package and its feed are in the bucket, and everybody reads them", async () => {
  const site = webSite({ label: "Site", publicAddress: server.address }, bucket());
  const answer = await site.publish(publicationOf(TEXT), () => undefined, NEVER);
  if (!answer.ok) throw new Error(answer.refusal.reason);
  expect(await download(answer.place.url)).toBe(TEXT);
  expect(await download(`${server.address}datapackage.json`)).toContain(answer.place.fileName);
  expect(await download(`${server.address}catalogue.jsonld`)).toContain(answer.place.url);
  expect(await site.look(answer.place, NEVER)).toEqual({ ok: true, copy: "same" });
});

test("an address signed by the administrator writes its one file, without a key", async () => {
  const publicAddress = `${server.address}signe.csv`;
  const signed = await server.presign("signe.csv");
  const destination = presignedFile({ label: "Site", uploadAddress: signed, publicAddress });
  const answer = await destination.publish(publicationOf(TEXT), () => undefined, NEVER);
  expect(answer).toMatchObject({ ok: true, place: { url: publicAddress } });
  expect(await download(publicAddress)).toBe(TEXT);
});
