import { readFileSync } from "node:fs";
import path from "node:path";

/** One destination, and the server that stands for it in the suites. */
export interface Column {
  readonly heading: string;
  readonly server: string;
  /** Suites, from `test/`, and the describe that is about this destination where the suite has several. */
  readonly suites: readonly (readonly [file: string, describe?: string])[];
}

/** Suites that are about a way to publish rather than one destination. */
export interface Way {
  readonly heading: string;
  readonly suites: readonly string[];
}

const read = (file: string): string => readFileSync(path.resolve(file), "utf8");

/** The version that a file pins, or the reason why there is none. */
function pinned(file: string, pin: RegExp): string {
  const version = pin.exec(read(file))?.[1];
  if (version === undefined) throw new Error(`${file} pins no version by ${pin.source}`);
  return version;
}

const ckan = (release: string, ...more: readonly string[]): Column => {
  const version = pinned(`test/servers/ckan/requirements-${release}.txt`, /^ckan==(\S+)$/m);
  return {
    heading: `CKAN ${release}`,
    server: `CKAN ${version}`,
    suites: [
      ["servers/ckan/ckan.test.ts", `CKAN ${version}`],
      ...more.map((file) => [file] as const),
    ],
  };
};

const contract = (name: string, file: string, describe?: string): Column => ({
  heading: `${name} (contract)`,
  server: "contract server, by the published documentation",
  suites: [describe === undefined ? [file] : [file, describe]],
});

const UDATA = pinned("test/servers/udata/requirements.txt", /^udata==(\S+)$/m);
const S3 = pinned("test/servers/setupServers.sh", /versitygw@v(\S+)/);
const NEPHELE = pinned("package.json", /"nephele": "(\S+)"/);

export const COLUMNS: readonly Column[] = [
  { heading: "data.gouv.fr", server: `udata ${UDATA}`, suites: [["servers/udata/"]] },
  ckan("2.10"),
  ckan("2.11", "servers/ckan/ckanCatalogue.test.ts"),
  ckan("2.12"),
  { heading: "S3", server: `versitygw ${S3}`, suites: [["servers/s3/"]] },
  { heading: "WebDAV, nginx", server: "nginx of Debian", suites: [["servers/nginx/"]] },
  {
    heading: "WebDAV, workbench",
    server: `nephele ${NEPHELE}`,
    suites: [["servers/workbenchDav/"]],
  },
  contract("Nextcloud", "portals/nextcloud.test.ts"),
  contract("Opendatasoft", "portals/opendatasoft.test.ts"),
  contract("GitHub", "portals/gitStores.test.ts", "a site kept in a GitHub repository"),
  contract("GitLab", "portals/gitStores.test.ts", "a site kept in a GitLab project"),
];

export const WAYS: readonly Way[] = [
  { heading: "From a page in Chromium", suites: ["servers/chromium/"] },
  { heading: "Read by data.gouv.fr's own harvester", suites: ["servers/harvest/"] },
  { heading: "By the command `npm run publish`", suites: ["servers/publishCommand/"] },
  {
    heading: "By the command, on contract servers",
    suites: [
      "portals/publishCommand.test.ts",
      "portals/publishContracts.test.ts",
      "portals/publishFaults.test.ts",
    ],
  },
  {
    heading: "Behind the reverse proxies of the documentation (nginx and Caddy of Debian)",
    suites: ["servers/proxies/"],
  },
  {
    heading: "In a WebDAV folder that fails on demand (contract)",
    suites: ["portals/webDavFaults.test.ts"],
  },
  { heading: "The page of a dataset on the site", suites: ["portals/datasetPage.test.ts"] },
];
