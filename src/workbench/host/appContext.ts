import type { ConversationOptions } from "./conversation";
import type { HostSettings } from "./hostSettings";
import { requirementMatrix } from "./requirementMatrix";

const EXCEL = 16;
const READ_WRITE = 1;
const HOST_BUILD = "16.0.14332.20000";
const DISPLAY_MODE = { Background: 1, Visible: 2 } as const;

/**
 * The answer to `ContextActivationManager_getAppContextAsync`: what `Office.context` is made of.
 * @param commonSettings `document.settings` as saved: name and JSON text of the value.
 */
export function appContext(
  settings: HostSettings,
  page: ConversationOptions,
  commonSettings: readonly (readonly [string, string])[],
): Record<string, unknown> {
  const { addin, documentUrl } = settings.shell;
  return {
    _id: addin.id,
    _appName: EXCEL,
    _appVersion: "16.0",
    _appUILocale: settings.locale,
    _dataLocale: settings.locale,
    _docUrl: documentUrl,
    _clientMode: READ_WRITE,
    _settings: commonSettings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: page.id,
    _appInstanceId: page.id,
    _requirementMatrix: JSON.stringify(requirementMatrix(settings)),
    _hostFullVersion: HOST_BUILD,
    _addinName: addin.name,
    _appDomains: addin.domains,
    _initialDisplayMode: DISPLAY_MODE[page.initialState ?? "Visible"],
  };
}
