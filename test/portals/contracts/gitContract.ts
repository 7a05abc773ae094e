import { gitBlobSha } from "../../../src/adapters/portals/fileStores/gitBlob";
import {
  startContract,
  type Answer,
  type ContractServer,
  type PageAccess,
  type Question,
} from "./contractServer";

export const KEY = "cle-de-la-mairie";
/** A member who may read and not write. */
export const READER_KEY = "cle-en-lecture";

/** One repository, `mairie/site`, whose only branch is `main`. */
export interface GitContract extends ContractServer {
  readonly files: Map<string, Committed>;
  /** One message a commit. */
  readonly commits: string[];
  /** Another's commit, made just before the next one is judged: path and text. */
  meanwhile: readonly [string, string] | null;
}

interface Committed {
  readonly bytes: Buffer;
  readonly commit: string;
}

type Repository = Pick<GitContract, "files" | "commits" | "meanwhile">;

/** GitHub's REST API of 2022-11-28 by its documentation: a repository, its branch, its contents. */
export const startGitHubContract = (): Promise<GitContract> => start(gitHub, GITHUB_PAGES);

/** GitLab's API v4 by its documentation: a project, its branch, its repository files. */
export const startGitLabContract = (): Promise<GitContract> => start(gitLab, GITLAB_PAGES);

/** As « Using CORS and JSONP to make cross-origin requests » lists them. */
const GITHUB_PAGES: PageAccess = {
  methods: "GET, POST, PATCH, PUT, DELETE",
  headers:
    "Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, X-Requested-With",
};
/** Reported, not documented: GitLab's API lets every page send its key. */
const GITLAB_PAGES: PageAccess = {
  methods: "GET, POST, PUT, DELETE",
  headers: "PRIVATE-TOKEN, Content-Type",
};

async function start(
  host: (repository: Repository, question: Question) => Answer,
  pages: PageAccess,
): Promise<GitContract> {
  const server = await startContract((question) => {
    if (question.method !== "GET" && repository.meanwhile) commitMeanwhile(repository);
    return host(repository, question);
  }, pages);
  const repository: GitContract = { ...server, files: new Map(), commits: [], meanwhile: null };
  return repository;
}

function commitMeanwhile(repository: Repository): void {
  const [path, text] = repository.meanwhile ?? ["", ""];
  store(repository, path, Buffer.from(text), "autre");
  repository.meanwhile = null;
}

function store({ files, commits }: Repository, path: string, bytes: Buffer, message: string): void {
  commits.push(message);
  files.set(path, { bytes, commit: `c${commits.length}` });
}

const said = (status: number, message: string): Answer => ({ status, body: { message } });
const NOT_FOUND = said(404, "Not Found");

interface Given {
  readonly branch?: string;
  readonly content?: string;
  readonly message?: string;
  readonly sha?: string;
  readonly commit_message?: string;
  readonly encoding?: string;
  readonly last_commit_id?: string;
}

const given = ({ body }: Question): Given => JSON.parse(String(body)) as Given;

/** Null for what is not base64: Node alone would read as much of it as it can. */
function decoded(content: string): Buffer | null {
  const bytes = Buffer.from(content, "base64");
  return bytes.toString("base64") === content ? bytes : null;
}

function gitHub(repository: Repository, question: Question): Answer {
  const key = question.headers.authorization?.replace(/^Bearer /, "");
  if (key !== KEY && key !== READER_KEY) return said(401, "Bad credentials");
  const [, root, rest = ""] = /^\/(repos\/mairie\/site)(?:\/(.*))?$/.exec(question.path) ?? [];
  if (root === undefined) return NOT_FOUND;
  if (rest === "") return { status: 200, body: { permissions: { push: key === KEY } } };
  if (rest.startsWith("branches/")) return rest === "branches/main" ? { status: 200 } : NOT_FOUND;
  const path = decodeURIComponent(rest.replace("contents/", ""));
  if (question.method === "GET") return gitHubContent(repository, path, question);
  // A key that may not write is told that there is nothing there.
  return key === KEY ? gitHubCommit(repository, path, given(question)) : NOT_FOUND;
}

function gitHubContent({ files }: Repository, path: string, question: Question): Answer {
  const held = question.query.get("ref") === "main" ? files.get(path) : undefined;
  if (!held) return NOT_FOUND;
  if (question.headers.accept?.includes("raw")) return { status: 200, body: held.bytes };
  const content = held.bytes.toString("base64");
  return {
    status: 200,
    body: { path, sha: gitBlobSha(held.bytes), encoding: "base64", content },
  };
}

function gitHubCommit(repository: Repository, path: string, body: Given): Answer {
  const held = repository.files.get(path);
  const bytes = decoded(body.content ?? "");
  if (!bytes || !body.message) return said(422, "Invalid request.");
  if (body.branch !== "main") return NOT_FOUND;
  if (held && body.sha === undefined) return said(422, "sha is missing.");
  if (held && body.sha !== gitBlobSha(held.bytes)) return said(409, `${path} does not match`);
  store(repository, path, bytes, body.message);
  return { status: held ? 200 : 201, body: { content: { path, sha: gitBlobSha(bytes) } } };
}

function gitLab(repository: Repository, question: Question): Answer {
  const key = question.headers["private-token"];
  if (key !== KEY && key !== READER_KEY) return said(401, "401 Unauthorized");
  const [, root, rest = ""] =
    /^\/(api\/v4\/projects\/mairie%2Fsite)(?:\/repository\/(.*))?$/.exec(question.path) ?? [];
  if (root === undefined) return said(404, "404 Project Not Found");
  const access_level = key === KEY ? 30 : 20;
  if (rest === "")
    return {
      status: 200,
      body: { permissions: { project_access: { access_level }, group_access: null } },
    };
  if (rest.startsWith("branches/")) return rest === "branches/main" ? { status: 200 } : NOT_FOUND;
  const path = decodeURIComponent(rest.replace("files/", ""));
  if (question.method === "GET") return gitLabContent(repository, path, question);
  return key === KEY ? gitLabCommit(repository, path, question) : said(403, "403 Forbidden");
}

function gitLabContent({ files }: Repository, path: string, { query }: Question): Answer {
  const held = query.get("ref") === "main" ? files.get(path) : undefined;
  if (!held) return said(404, "404 File Not Found");
  const content = held.bytes.toString("base64");
  const body = { file_path: path, encoding: "base64", content, last_commit_id: held.commit };
  return { status: 200, body };
}

function gitLabCommit(repository: Repository, path: string, question: Question): Answer {
  const { branch, content = "", commit_message, encoding, last_commit_id } = given(question);
  const held = repository.files.get(path);
  const bytes = encoding === "base64" ? decoded(content) : Buffer.from(content);
  if (!bytes || !commit_message || branch !== "main") return said(400, "Invalid request.");
  if (question.method === "POST" && held) return said(400, "The file exists.");
  if (question.method === "PUT" && !held) return said(400, "The file does not exist.");
  if (held && last_commit_id !== undefined && last_commit_id !== held.commit)
    return said(400, "The file was changed by another commit.");
  store(repository, path, bytes, commit_message);
  return { status: held ? 200 : 201, body: { file_path: path, branch } };
}
