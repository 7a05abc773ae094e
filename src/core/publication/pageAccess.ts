import type { PortalKind, PortalSettings } from "./portalSettings";

/** The line that lets pages of one origin write to a portal of that kind. */
type AccessLine = (page: string) => string;

/** Of `ckan.ini`. Several origins are separated by spaces. */
const ckan: AccessLine = (page) => `ckan.cors.origin_whitelist = ${page}`;

/** Of nginx, in the folder's `location`. A preflight carries no key: it is answered before a password is asked. */
const webdav: AccessLine = (page) =>
  [
    "if ($request_method = OPTIONS) {",
    `add_header Access-Control-Allow-Origin "${page}" always;`,
    'add_header Access-Control-Allow-Methods "GET, HEAD, PUT, DELETE, MOVE" always;',
    'add_header Access-Control-Allow-Headers "Authorization, Content-Type, Destination, Overwrite" always;',
    "return 204; }",
    `add_header Access-Control-Allow-Origin "${page}" always;`,
  ].join("\n");

/** The CORS configuration of the bucket, as `put-bucket-cors` takes it. */
const s3: AccessLine = (page) =>
  JSON.stringify({
    CORSRules: [
      {
        AllowedOrigins: [page],
        AllowedMethods: ["GET", "HEAD", "PUT", "DELETE"],
        AllowedHeaders: ["*"],
      },
    ],
  });

const LINES: Readonly<Partial<Record<PortalKind, AccessLine>>> = {
  ckan,
  webdav,
  s3,
  presigned: s3,
};

/** Where Nextcloud serves people's files. It has no setting for pages of other origins. */
const NEXTCLOUD = /\/(remote|public)\.php\//;

/**
 * What an administrator adds to a portal that refuses pages of the add-in's origin (CORS).
 * @returns null where nothing can be added: udata, GitHub and GitLab let every page in by themselves,
 *   Nextcloud and Opendatasoft none. A reverse proxy is left (docs/reverse-proxy.md).
 */
export function accessLine(settings: PortalSettings, page: string): string | null {
  if ("address" in settings && NEXTCLOUD.test(settings.address ?? "")) return null;
  return LINES[settings.kind]?.(page) ?? null;
}
