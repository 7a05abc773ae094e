import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { udataDestination } from "../../../src/adapters/portals/udata/udataDestination";
import type { PublishedPlace } from "../../../src/app/ports/destination";
import { publicationOf } from "../../portals/publications";
import { startFaultProxy } from "../faultProxy";
import type { UdataServer } from "./udataServer";

const MEGABYTE = 1_000_000;
const SIZE = 100 * MEGABYTE;
const CHUNK = 20 * MEGABYTE;
const TEXT = "nomAttribuant\r\nBéruges\r\n";

setFlagsFromString("--expose_gc");
/** What is left after it is held by somebody. */
const collectGarbage = runInNewContext("gc") as () => void;

interface Bench {
  readonly platform: UdataServer;
  readonly identifier: string;
}

/** What large authorities publish: the file leaves in pieces of 20 MB. */
export function describeLargeFile(open: () => Bench): void {
  const bytes = (seed: string) => Buffer.alloc(SIZE, `${seed};Béruges;2025\r\n`);
  const publish = (
    file: string | Buffer,
    place: PublishedPlace | null,
    progress: (done: number) => void = () => undefined,
    { signal, address }: { readonly signal?: AbortSignal; readonly address?: string } = {},
  ) => {
    const { platform, identifier } = open();
    const { organization, keys } = platform;
    const settings = { label: "data.gouv.fr", organization, key: keys.member };
    const whole = publicationOf("", { identifier, place });
    return udataDestination({ ...settings, address: address ?? platform.address }).publish(
      { ...whole, file: { ...whole.file, bytes: Buffer.from(file) } },
      progress,
      signal ?? new AbortController().signal,
    );
  };
  const published = async (...given: Parameters<typeof publish>) => {
    const answer = await publish(...given);
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    return answer.place;
  };
  const held = async ({ url }: PublishedPlace) =>
    Buffer.from(await (await fetch(url)).arrayBuffer());

  test("100 MB: the progress is told, memory holds a few pieces and not the file again, and it arrives byte for byte", async () => {
    const file = bytes("1");
    const told: number[] = [];
    const start = process.memoryUsage().arrayBuffers;
    let most = 0;
    const place = await published(file, null, (done) => {
      told.push(done / MEGABYTE);
      collectGarbage();
      most = Math.max(most, process.memoryUsage().arrayBuffers - start);
    });
    expect(told).toEqual([0, 20, 40, 60, 80, 100]);
    // The copy that this test makes of the file, then the pieces on their way.
    expect(most - SIZE).toBeLessThan(4 * CHUNK);
    expect((await held(place)).equals(file)).toBe(true);
  });

  test("a large file stopped in the middle: the earlier file stays whole, and sending again succeeds", async () => {
    const place = await published(TEXT, null);
    const stop = new AbortController();
    const file = bytes("2").subarray(0, 3 * CHUNK);
    const stopInTheMiddle = (done: number) => {
      if (done >= 2 * CHUNK) stop.abort();
    };
    const answer = await publish(file, place, stopInTheMiddle, { signal: stop.signal });
    expect(answer).toMatchObject({ ok: false, refusal: { reason: "stopped" } });
    expect(String(await held(place))).toBe(TEXT);
    expect((await held(await published(file, place))).equals(file)).toBe(true);
  });

  test("a piece that the way sends twice is a 500 of the platform: the file is sent anew, whole, once", async () => {
    const proxy = await startFaultProxy(open().platform.address);
    const { address } = proxy;
    const place = await published(TEXT, null);
    const file = bytes("3").subarray(0, CHUNK + MEGABYTE);
    proxy.break("POST", /upload/, "twice");
    const again = await published(file, place, undefined, { address });
    expect((await held(again)).equals(file)).toBe(true);
    expect(again.resource).toBe(place.resource);
    await proxy.stop();
  });
}
