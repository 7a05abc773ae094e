import { createPaneActions, type Pane } from "../../../../src/app/createPaneActions";
import type {
  ConnectionAnswer,
  Destination,
  DraftWay,
  LookAnswer,
  Publication,
  PublishAnswer,
  PublishedFile,
  PublishedPlace,
} from "../../../../src/app/ports/destination";
import type { PortalCatalogue } from "../../../../src/app/ports/portalCatalogue";
import type { DispatchStatus } from "../../../../src/app/publication/dispatch";
import type { PortalSettings } from "../../../../src/core/publication/portalSettings";
import type { PanePorts } from "../../../../src/app/ports/panePorts";
import type { Notice } from "../../../../src/app/state/paneState";
import type { Field, TableSchema } from "../../../../src/core/schema/tableSchema";
import { FakeChecker } from "./fakeChecker";
import { FakeSheet } from "./fakeSheet";

const field = (name: string): Field => ({
  name,
  title: `Titre ${name}`,
  description: "",
  type: "string",
  format: "default",
  example: null,
  constraints: {
    required: true,
    unique: false,
    minLength: null,
    maxLength: null,
    minimum: null,
    maximum: null,
    pattern: null,
    enum: null,
  },
  missingValues: [""],
  trueValues: [],
  falseValues: [],
  decimalChar: ".",
  groupChar: "",
  bareNumber: true,
  cleansNumbers: false,
  floatNumber: false,
  arrayItem: undefined,
});

export const MODEL: TableSchema = {
  name: "scdl/essai",
  title: "Essai",
  description: "",
  version: "1.0.0",
  homepage: "",
  fields: ["idAttribuant", "nom", "objet"].map(field),
  missingValues: [""],
  primaryKey: [],
  foreignKeys: [],
  customChecks: [],
};

const PLACE: PublishedPlace = {
  dataset: null,
  resource: null,
  fileName: "f.csv",
  url: "https://ville.example/f.csv",
  page: null,
  sha256: "ab12",
  portalMark: null,
};

/** An office: a sheet, an engine, a drawer for keys, a web site; and the pane at work in it. */
export class Office {
  readonly sheet: FakeSheet;
  readonly checker = new FakeChecker();
  readonly saved: { name: string; text: string }[] = [];
  readonly published: Publication[] = [];
  /** What the web site makes of a draft. */
  drafts: DraftWay = "private";
  nextIdentifier = "5f0c";
  /** What happens while the file leaves. */
  whileSending: () => void = () => undefined;
  /** How many times the web site was asked what it holds. */
  looks = 0;
  copy: LookAnswer = { ok: true, copy: "same" };
  /** What a portal offers; null for a place that holds files. */
  catalogue: PortalCatalogue | null = null;
  /** Settings that were tried, keys included. */
  readonly attempts: PortalSettings[] = [];
  isDrawerFull = false;
  connection: ConnectionAnswer = { ok: true };
  /** Labels of the destinations that received a file. */
  readonly receivers: string[] = [];
  answer: PublishAnswer = { ok: true, place: PLACE, replaced: false, remarks: [] };
  readonly pane: Pane;
  private timers: (() => void)[] = [];

  /** @param drawer what the browser kept for the person. */
  constructor(
    rows: string[][],
    readonly drawer = new Map<string, string>(),
  ) {
    this.sheet = new FakeSheet([["idAttribuant", "nom", "objet"], ...rows]);
    this.pane = createPaneActions(this.ports());
  }

  get sent(): readonly PublishedFile[] {
    return this.published.map(({ file }) => file);
  }

  get state() {
    return this.pane.store.get();
  }

  get notice(): Notice["code"] | null {
    return this.state.notice?.code ?? null;
  }

  /** What became of the last publication, destination by destination. */
  get statuses(): readonly DispatchStatus[] {
    return this.state.dispatches.map(({ status }) => status);
  }

  /** Addresses of the anomalies that the pane lists. */
  get faults(): readonly (string | null)[] | "unchecked" {
    const { check } = this.state;
    return check.kind === "checked" ? check.errors.map(({ address }) => address) : "unchecked";
  }

  /** Lets the pause after a gesture pass, and the work that follows it end. */
  async pause(): Promise<void> {
    await settled();
    while (this.timers.length > 0) {
      const due = this.timers;
      this.timers = [];
      due.forEach((task) => task());
      await settled();
    }
  }

  /** As the officer does, but for the test of the connection. */
  chooseWebSite(label = "Site"): void {
    const site = { label, address: `https://ville.example/${label.toLowerCase()}/` };
    void this.pane.actions.saveDestination(null, "webdav", {
      ...site,
      user: "agent",
      password: "secret",
    });
  }

  private tried(settings: PortalSettings): ConnectionAnswer {
    this.attempts.push(settings);
    return this.connection;
  }

  private ports(): PanePorts {
    return {
      sheets: this.sheet,
      checker: this.checker,
      models: {
        list: () => [
          {
            name: "scdl/essai",
            version: "1.0.0",
            title: "Essai",
            summary: "",
            publisher: "",
            columns: [],
          },
        ],
        open: async () => MODEL,
        catalogueUrl: () => null,
      },
      wording: {
        column: ({ field: name }) => ({
          headerTitle: name,
          headerPrompt: name,
          promptTitle: name,
          prompt: name,
          alertTitle: name,
          alert: name,
        }),
        readmeName: () => "Lisez-moi",
        listsName: () => "Listes",
        draftName: (name) => `brouillon_${name}`,
        register: (decisions) => new TextEncoder().encode(JSON.stringify(decisions)),
        approval: (facts) => new TextEncoder().encode(JSON.stringify(facts)),
        approvalName: (name) => `approbation_${name}`,
        registerName: (name) => `registre_${name}`,
        readme: () => [],
      },
      destination: (settings): Destination => ({
        id: settings.label.toLowerCase(),
        label: settings.label,
        drafts: this.drafts,
        ...(this.catalogue && { catalogue: this.catalogue }),
        test: async () => this.tried(settings),
        look: async () => {
          this.looks += 1;
          return this.copy;
        },
        publish: async (publication, progress) => {
          this.published.push(publication);
          this.receivers.push(settings.label);
          progress(10, 20);
          this.whileSending();
          return this.answer;
        },
      }),
      person: {
        read: (key) => this.drawer.get(key) ?? null,
        write: (key, value) => {
          if (this.isDrawerFull) throw new Error("The quota has been exceeded");
          this.drawer.set(key, value);
        },
        forget: (key) => void this.drawer.delete(key),
      },
      files: {
        save: async (name, _mediaType, bytes) =>
          void this.saved.push({ name, text: new TextDecoder().decode(bytes) }),
      },
      clock: { now: () => new Date(2026, 10, 23, 9, 0) },
      newIdentifier: () => this.nextIdentifier,
      delay: (_milliseconds, task) => {
        this.timers.push(task);
        return () => void (this.timers = this.timers.filter((other) => other !== task));
      },
    };
  }
}

/** Long enough for chains of promises without timers to end. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
