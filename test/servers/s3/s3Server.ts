import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { AwsClient } from "aws4fetch";
import { answers, freePort, startServer } from "../serverProcess";

const PROGRAM = path.resolve(".cache/portals/versitygw");
export const REGION = "eu-west-3";
export const KEYS = { accessKeyId: "rootkey", secretAccessKey: "rootsecret" } as const;

export interface S3Server {
  readonly address: string;
  /** Lets pages in, by a configuration as `put-bucket-cors` takes it. */
  allow(configuration: string): Promise<void>;
  /** Signs an address that lets its holder write one file. */
  presign(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** versitygw over a folder, with a bucket `open-data` that everybody may read. */
export async function startS3(): Promise<S3Server> {
  const folder = await mkdtemp(path.join(tmpdir(), "s3-"));
  const [iam, data] = ["iam", "data"].map((name) => path.join(folder, name));
  await Promise.all([iam, data].map((place) => mkdir(place ?? "")));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const place = ["--port", `127.0.0.1:${port}`, "--region", REGION, "--health", "/health"];
  const args = [...place, "--iam-dir", iam ?? "", "posix", data ?? ""];
  const env = { ROOT_ACCESS_KEY: KEYS.accessKeyId, ROOT_SECRET_KEY: KEYS.secretAccessKey };
  const running = await startServer({ command: PROGRAM, args, env }, () =>
    answers(`${address}health`),
  );
  const owner = new AwsClient({ ...KEYS, region: REGION, service: "s3", retries: 0 });
  await prepare(owner, `${address}open-data`);
  return {
    address: `${address}open-data/`,
    allow: (configuration) => letPagesIn(owner, `${address}open-data`, configuration),
    presign: async (name) => {
      const url = `${address}open-data/${name}?X-Amz-Expires=300`;
      return (await owner.sign(url, { method: "PUT", aws: { signQuery: true } })).url;
    },
    stop: async () => {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function prepare(owner: AwsClient, bucket: string): Promise<void> {
  await expectOk(owner.fetch(bucket, { method: "PUT" }));
  const everybody = { Effect: "Allow", Principal: "*", Action: "s3:GetObject" };
  const holder = { Effect: "Allow", Principal: { AWS: [KEYS.accessKeyId] }, Action: "s3:*" };
  const all = ["arn:aws:s3:::open-data", "arn:aws:s3:::open-data/*"];
  const Statement = [
    { ...everybody, Resource: "arn:aws:s3:::open-data/*" },
    { ...holder, Resource: all },
  ];
  const body = JSON.stringify({ Version: "2012-10-17", Statement });
  await configure(owner, `${bucket}?policy`, body);
}

type Rule = Readonly<Record<string, readonly string[]>>;

/** The command line takes JSON and sends XML, where the name of a list is that of one of its items. */
async function letPagesIn(owner: AwsClient, bucket: string, configuration: string): Promise<void> {
  const { CORSRules } = JSON.parse(configuration) as { CORSRules: readonly Rule[] };
  const rules = CORSRules.map((rule) => {
    const items = Object.entries(rule).flatMap(([names, values]) => {
      const name = names.replace(/s$/, "");
      return values.map((value) => `<${name}>${value}</${name}>`);
    });
    return `<CORSRule>${items.join("")}</CORSRule>`;
  });
  const body = `<CORSConfiguration>${rules.join("")}</CORSConfiguration>`;
  await configure(owner, `${bucket}?cors`, body);
}

async function configure(owner: AwsClient, what: string, body: string): Promise<void> {
  const headers = { "content-md5": createHash("md5").update(body).digest("base64") };
  await expectOk(owner.fetch(what, { method: "PUT", body, headers }));
}

async function expectOk(answer: Promise<Response>): Promise<void> {
  const { ok, status } = await answer;
  if (!ok) throw new Error(`The bucket was refused: ${status}`);
}
