import type { HostLocale } from "./hostSettings";

/** What office.js reads from its page's address or window name (protocol section 1). */
export interface PageIdentity {
  readonly conversation: string;
  readonly addinId: string;
  readonly hostOrigin: string;
  readonly locale: HostLocale;
  readonly sharedRuntime: boolean;
  readonly isDialog: boolean;
}

const SHARED_RUNTIME_FLAG = 1;

/** Value of the query parameter `_host_Info`. */
export const hostInfo = (page: PageIdentity): string =>
  [
    "excel",
    "web",
    "16.01",
    page.locale,
    page.conversation,
    page.isDialog ? "isDialog" : "",
    "",
    page.sharedRuntime ? SHARED_RUNTIME_FLAG : 0,
  ].join("$");

/** The add-in page's address with the marks of the host on it. */
export function officePageAddress(url: string, page: PageIdentity): string {
  const address = new URL(url);
  address.searchParams.set("_host_Info", hostInfo(page));
  const channel = [page.conversation, page.addinId, page.hostOrigin].join("|");
  const route = address.hash === "" ? "#" : `${address.hash}&`;
  address.hash = "";
  return `${address.href}${route}&_serializer_version=1&_xdm_Info=${encodeURIComponent(channel)}`;
}

/** The iframe's `name`: JSON text, or opening a dialog window fails. */
export const officeFrameName = (conversation: string): string =>
  JSON.stringify({ baseFrameName: conversation });
