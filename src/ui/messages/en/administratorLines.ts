import type { AdministratorMessages } from "../destinationMessages";

const SERVER =
  "Send these lines to the site's administrator. They go into the configuration of nginx, at the place of the folder.";
const STORE =
  "Send these rules to the storage's administrator, who gives them to the bucket (CORS).";
const HOSTED = "Send these lines to the portal's administrator.";

export const administratorLines: AdministratorMessages = {
  explanation: {
    udata: HOSTED,
    ckan: "Send the portal's administrator these lines to add to ckan.ini, under [app:main]. The portal is then restarted.",
    opendatasoft: HOSTED,
    webdav: SERVER,
    s3: STORE,
    github: HOSTED,
    gitlab: HOSTED,
    presigned: STORE,
  },
  detail: "Lines to add",
  copy: "Copy",
  copied: "The lines are copied.",
  otherwise:
    "Failing that, a server of the authority can stand between: the page docs/reverse-proxy.md of Ligne Claire gives its configuration.",
};
