import type { PortalSettings } from "../../core/publication/portalSettings";
import type { Checker } from "./checker";
import type { Delay } from "./delay";
import type { Destination } from "./destination";
import type { ModelSource } from "./modelSource";
import type { Clock, FileSaver, PersonStore } from "./person";
import type { SheetHost } from "./sheetHost";
import type { SheetWording } from "./sheetWording";

/** The outside world of the use cases, given by the entry. */
export interface PanePorts {
  readonly sheets: SheetHost;
  readonly models: ModelSource;
  readonly checker: Checker;
  readonly wording: SheetWording;
  /** The place that settings speak of; nothing is asked of it yet. */
  readonly destination: (settings: PortalSettings) => Destination;
  readonly person: PersonStore;
  readonly files: FileSaver;
  readonly clock: Clock;
  /** A UUID (RFC 9562). */
  readonly newIdentifier: () => string;
  readonly delay: Delay;
}
