import { formOf, startContract, type Answer, type Question } from "./contractServer";

/** A dataset as the portal holds it; `published` is what the public reads. */
export interface HeldDataset {
  readonly uid: string;
  readonly dataset_id: string;
  readonly is_restricted: boolean;
  readonly metadata: Record<string, Record<string, { value: unknown }>>;
  readonly resources: HeldResource[];
  published: string | null;
  status: { status: string; since: string; message?: string; records_errors?: string[] };
}

interface HeldResource {
  readonly uid: string;
  title?: string;
  datasource?: { readonly file: { readonly uid: string } };
}

/** How the next processing ends. */
export type Outcome = "idle" | "error" | "limit_reached";

export interface OpendatasoftContract {
  readonly address: string;
  readonly key: string;
  /** A key that may list and nothing else. */
  readonly readerKey: string;
  readonly datasets: HeldDataset[];
  readonly files: Map<string, string>;
  outcome: Outcome;
  stop(): Promise<void>;
}

const BASE = "/api/automation/v1.0/";
const OK: Answer = { status: 200, body: { detail: "ok" } };

/** The Automation API by its published OpenAPI: what publishing a file asks of it. */
export async function startOpendatasoftContract(): Promise<OpendatasoftContract> {
  const server = await startContract((question) => answer(portal, question));
  const portal: OpendatasoftContract = {
    ...server,
    key: "cle-de-la-mairie",
    readerKey: "cle-en-lecture",
    datasets: [],
    files: new Map(),
    outcome: "idle",
  };
  return portal;
}

type Portal = OpendatasoftContract;
let made = 0;
const nextUid = (prefix: string): string => `${prefix}_${(made += 1)}`;
const moment = (): string => new Date(Date.UTC(2026, 0, 1, 0, 0, (made += 1))).toISOString();
const failure = (status: number, error_code: string, message: string, detail?: object): Answer => ({
  status,
  body: { error_code, message, ...(detail && { detail }) },
});
const NOT_FOUND = failure(404, "not_found", "Not found.");

function answer(portal: Portal, question: Question): Answer | Promise<Answer> {
  const { method, path, headers } = question;
  if (!path.startsWith(BASE) || !path.endsWith("/")) return NOT_FOUND;
  const key = headers.authorization?.replace(/^apikey /i, "");
  if (key !== portal.key && key !== portal.readerKey)
    return failure(403, "forbidden", "Invalid API key.");
  if (key === portal.readerKey && method !== "GET")
    return failure(403, "forbidden", "Missing permission: create_dataset.");
  const [, uid, ...rest] = path.slice(BASE.length, -1).split("/");
  if (uid === undefined)
    return method === "POST" ? create(portal, question) : list(portal, question);
  const dataset = portal.datasets.find((one) => one.uid === uid);
  return dataset ? ofDataset(portal, dataset, rest, question) : NOT_FOUND;
}

function list({ datasets }: Portal, { query }: Question): Answer {
  const name = query.get("dataset_id");
  const results = datasets.filter((one) => name === null || one.dataset_id === name).map(shown);
  return page(results);
}

function page(results: readonly unknown[]): Answer {
  const body = { total_count: results.length, next: null, previous: null, results };
  return { status: 200, body };
}

function shown({ uid, dataset_id, is_restricted, metadata }: HeldDataset): object {
  return { uid, dataset_id, is_restricted, metadata };
}

function create({ datasets }: Portal, { body }: Question): Answer {
  const given = JSON.parse(String(body)) as Partial<HeldDataset>;
  const { dataset_id = "", is_restricted = true, metadata = {} } = given;
  if (!/^[a-z0-9_-]{1,100}$/.test(dataset_id))
    return failure(400, "validation_error", "Invalid data.", { dataset_id: ["Invalid value."] });
  if (datasets.some((one) => one.dataset_id === dataset_id))
    return failure(400, "validation_error", "Invalid data.", { dataset_id: ["Already taken."] });
  const status = { status: "idle", since: moment() };
  const uid = nextUid("da");
  datasets.push({
    uid,
    dataset_id,
    is_restricted,
    metadata: { default: {}, internal: {}, ...metadata },
    resources: [],
    published: null,
    status,
  });
  return { status: 201, body: shown(datasets.at(-1)!) };
}

function ofDataset(
  portal: Portal,
  dataset: HeldDataset,
  rest: readonly string[],
  question: Question,
): Answer | Promise<Answer> {
  const [room, ...more] = rest;
  const { method } = question;
  if (room === undefined) return { status: 200, body: shown(dataset) };
  if (room === "status") return statusOf(portal, dataset);
  if (room === "publish" && method === "POST") return publish(dataset);
  if (room === "metadata") return metadata(dataset, more, question);
  return room === "resources" ? resources(portal, dataset, more, question) : NOT_FOUND;
}

function metadata(dataset: HeldDataset, names: readonly string[], question: Question): Answer {
  const [template, field] = names;
  if (template === undefined) return { status: 200, body: dataset.metadata };
  if (question.method !== "PUT" || field === undefined) return NOT_FOUND;
  const { value } = JSON.parse(String(question.body)) as { value: unknown };
  (dataset.metadata[template] ??= {})[field] = { value };
  return { status: 200, body: { value } };
}

async function resources(
  { files }: Portal,
  dataset: HeldDataset,
  names: readonly string[],
  question: Question,
): Promise<Answer> {
  const { method } = question;
  const [first] = names;
  if (first === "files" && method === "POST") return upload(files, question);
  if (first === undefined && method === "GET") return page(dataset.resources);
  const given = JSON.parse(String(question.body)) as Omit<HeldResource, "uid">;
  if (!files.has(given.datasource?.file.uid ?? ""))
    return failure(400, "validation_error", "Invalid data.", { datasource: ["Unknown file."] });
  if (first === undefined) {
    dataset.resources.push({ ...given, uid: nextUid("re") });
    return { status: 201, body: dataset.resources.at(-1) };
  }
  const held = dataset.resources.find((one) => one.uid === first);
  if (!held || method !== "PUT") return NOT_FOUND;
  return { status: 200, body: Object.assign(held, given) };
}

async function upload(files: Map<string, string>, question: Question): Promise<Answer> {
  const file = (await formOf(question)).get("file");
  if (!(file instanceof File))
    return failure(400, "validation_error", "Invalid data.", { file: ["Required."] });
  const uid = nextUid("fi");
  files.set(uid, await file.text());
  return { status: 200, body: { uid, filename: file.name, mimetype: file.type } };
}

function publish(dataset: HeldDataset): Answer {
  if (dataset.status.status === "queued" || dataset.status.status === "processing")
    return failure(400, "invalid_dataset_status", "The dataset is being processed.");
  dataset.status = { status: "queued", since: moment() };
  return OK;
}

/** Each look moves the processing one step further. */
function statusOf(portal: Portal, dataset: HeldDataset): Answer {
  const { status, published } = dataset;
  const body = { records_errors: [], message: "", ...status, is_published: published !== null };
  if (status.status === "queued") dataset.status = { status: "processing", since: moment() };
  if (status.status === "processing") finish(portal, dataset);
  return { status: 200, body };
}

function finish({ files, outcome }: Portal, dataset: HeldDataset): void {
  const since = moment();
  dataset.status = { status: outcome, since };
  if (outcome === "error")
    dataset.status = { ...dataset.status, message: "Failed.", records_errors: ["Line 2: column"] };
  if (outcome === "limit_reached") dataset.status.message = "Quota of records reached.";
  const [resource] = dataset.resources;
  if (outcome === "idle") dataset.published = files.get(resource?.datasource?.file.uid ?? "") ?? "";
}
