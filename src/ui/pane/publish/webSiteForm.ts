import type { WebSiteSettings } from "../../../app/state/paneActions";
import type { DestinationMessages } from "../../messages/paneMessages";

export type WebSiteField = keyof WebSiteSettings;

const COMPULSORY: readonly WebSiteField[] = ["label", "address", "user", "password"];

/** What is wrong with a form, field by field; empty when it can be saved. */
export type WebSiteFaults = Readonly<Partial<Record<WebSiteField, string>>>;

export function webSiteFaults(form: WebSiteSettings, words: DestinationMessages): WebSiteFaults {
  const faults: Partial<Record<WebSiteField, string>> = {};
  for (const field of COMPULSORY) if (form[field].trim() === "") faults[field] = words.missing;
  if (!faults.address && !isSecure(form.address)) faults.address = words.notSecure;
  if (form.publicAddress.trim() !== "" && !isSecure(form.publicAddress))
    faults.publicAddress = words.notSecure;
  return faults;
}

/** The password keeps its spaces: they may be part of it. */
export function cleaned(form: WebSiteSettings): WebSiteSettings {
  return {
    label: form.label.trim(),
    address: form.address.trim(),
    user: form.user.trim(),
    password: form.password,
    publicAddress: form.publicAddress.trim(),
  };
}

/** A password never travels in the clear. */
function isSecure(address: string): boolean {
  return URL.canParse(address.trim()) && new URL(address.trim()).protocol === "https:";
}
