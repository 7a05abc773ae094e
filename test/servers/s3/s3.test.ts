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
  proxy = await startFaultProxy(server.address, { keepHost: true });
});
afterEach(() => proxy.stop());

const bucket = (changes: Partial<Parameters<typeof s3Bucket>[0]> = {}) =>
  s3Bucket({ address: server.address, region: REGION, ...KEYS, ...changes });
const throughProxy = () => bucket({ address: `${proxy.address}open-data/` });
const file = (text: string) => ({
  name: "coupe.csv",
  mediaType: "text/csv",
  bytes: new TextEncoder().encode(text),
});
const download = async (url: string) => (await fetch(url)).text();

describeFileStore(() => ({ store: bucket(), stranger: bucket({ secretAccessKey: "faux" }) }));

test.each([
  ["another region", { region: "us-east-1" }, { reason: "invalid", detail: "region = eu-west-3" }],
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

test("an upload cut in its middle leaves the earlier file whole", async () => {
  await throughProxy().write(file(TEXT), NEVER);
  proxy.break("PUT", /coupe/, "bodyCut");
  await expect(throughProxy().write(file(LATER), NEVER)).rejects.toThrow();
  expect(await download(`${server.address}coupe.csv`)).toBe(TEXT);
});

test("an upload whose answer is lost is done all the same", async () => {
  proxy.break("PUT", /coupe/, "answerLost");
  await expect(throughProxy().write(file(LATER), NEVER)).resolves.toEqual({ replaced: true });
  expect(await download(`${server.address}coupe.csv`)).toBe(LATER);
});

test("a signed address whose upload is cut leaves the earlier file whole, and serves again", async () => {
  const publicAddress = `${server.address}coupe.csv`;
  await bucket().write(file(TEXT), NEVER);
  const way = await startFaultProxy(server.address);
  const signed = await server.presign("coupe.csv");
  const uploadAddress = signed.replace(new URL(server.address).origin + "/", way.address);
  const destination = presignedFile({ label: "Site", uploadAddress, publicAddress });
  const publish = () => destination.publish(publicationOf(LATER), () => undefined, NEVER);
  way.break("PUT", /coupe/, "bodyCut");
  expect(await publish()).toMatchObject({ ok: false, refusal: { reason: "unreachable" } });
  expect(await download(publicAddress)).toBe(TEXT);
  expect(await publish()).toMatchObject({ ok: true });
  expect(await download(publicAddress)).toBe(LATER);
  await way.stop();
});
