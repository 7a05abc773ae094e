import { createHash } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { AwsV4Signer } from "aws4fetch";
import { s3Bucket } from "../../../src/adapters/portals/fileStores/s3/s3Bucket";
import { presignedFile } from "../../../src/adapters/portals/presigned/presignedFile";
import { webSite } from "../../../src/adapters/portals/webSite/webSite";
import { describeFaults } from "../../portals/faultContract";
import { faultySite, siteSteps } from "../../portals/faultySite";
import { describeFileStore, NEVER } from "../../portals/fileStoreContract";
import { publicationOf } from "../../portals/publications";
import { startFaultProxy, type FaultProxy } from "../faultProxy";
import { KEYS, REGION, startS3, type S3Server } from "./s3Server";

jest.setTimeout(60_000);
const TEXT = "nomAttribuant\r\nBéruges\r\n";

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
/** The half of a file; then the line closes, as when a proxy gives up. */
async function sendHalf(name: string, text: string, given: Record<string, string>): Promise<void> {
  const keys = { ...KEYS, region: REGION, service: "s3" };
  const whole = { method: "PUT", url: server.address + name, headers: given };
  const signer = new AwsV4Signer({ ...whole, ...keys });
  const { url, headers } = await signer.sign();
  const body = Buffer.from(text);
  const lines = [`PUT ${url.pathname} HTTP/1.1`, `Host: ${url.host}`];
  for (const [key, value] of headers) if (key !== "host") lines.push(`${key}: ${value}`);
  const socket = connect(Number(url.port), url.hostname);
  socket.write([...lines, `Content-Length: ${body.length}`, "", ""].join("\r\n"));
  socket.end(body.subarray(0, body.length / 2));
  await once(socket.resume(), "close");
}

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

describe("a site in a bucket", () => {
  describeFaults(siteSteps("PUT", "PUT"), () => {
    const read = async (name: string) => {
      const answer = await fetch(server.address + name);
      return answer.ok ? answer.text() : "";
    };
    return Promise.resolve(faultySite(proxy, throughProxy(), read));
  });
});

describe("a file behind a signed address", () => {
  let way: FaultProxy;
  beforeEach(async () => {
    way = await startFaultProxy(server.address);
  });
  afterEach(() => way.stop());
  const put = ["PUT", /signe/] as const;
  describeFaults({ upload: put, description: null, creations: { "the file": put } }, async () => {
    const publicAddress = `${server.address}signe-${Math.random()}.csv`;
    const held = async () => {
      const answer = await fetch(publicAddress);
      return answer.ok ? answer.text() : "";
    };
    const signed = await server.presign(new URL(publicAddress).pathname.split("/").at(-1) ?? "");
    const uploadAddress = signed.replace(new URL(server.address).origin + "/", way.address);
    const destination = presignedFile({ label: "Site", uploadAddress, publicAddress });
    return {
      proxy: way,
      publish: (text, place, signal = NEVER) =>
        destination.publish(publicationOf(text, { place }), () => undefined, signal),
      held,
      count: async () => ((await held()) === "" ? 0 : 1),
    };
  });
});

test("trap: an upload cut in its middle replaces the good object by its half, unless the payload's hash is signed", async () => {
  const address = `${server.address}moitie.csv`;
  const pieces = (count: number) => "a;b\r\n".repeat(count);
  const later = pieces(2_000_000);
  const hash = { "x-amz-content-sha256": createHash("sha256").update(later).digest("hex") };
  await bucket().write({ ...file(TEXT), name: "moitie.csv" }, NEVER);
  await sendHalf("moitie.csv", later, hash);
  expect(await download(address)).toBe(TEXT);
  await sendHalf("moitie.csv", later, {});
  expect(await download(address)).toBe(pieces(1_000_000));
  await bucket().write({ ...file(TEXT), name: "moitie.csv" }, NEVER);
  proxy.break("PUT", /moitie/, "bodyCut");
  const ours = throughProxy().write({ ...file(later), name: "moitie.csv" }, NEVER);
  await expect(ours).rejects.toThrow();
  expect(await download(address)).toBe(TEXT);
});
