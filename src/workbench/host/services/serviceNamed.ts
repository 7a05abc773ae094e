import type { OfficeObject } from "../../wire/officeObject";
import type { OfficeType } from "../../wire/officeType";
import type { HostConversation } from "../hostConversation";
import { actionService } from "./actionService";
import { addinInternalService } from "./addinInternalService";
import { appRuntimePersistenceService, appRuntimeService } from "./appRuntime";
import { beforeDocumentClose } from "./beforeDocumentClose";
import { dynamicRibbon } from "./dynamicRibbon";

/** Services that the client makes by type name (protocol section 6). */
const SERVICES: Readonly<Record<string, OfficeType<HostConversation>>> = {
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistenceService,
  "Microsoft.BeforeDocumentCloseNotification.BeforeDocumentCloseNotification": beforeDocumentClose,
  "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbon,
  "Microsoft.InternalService.AddinInternalService": addinInternalService,
  "Microsoft.Office.ActionService": actionService,
};

export const serviceNamed = (
  typeName: string,
  conversation: HostConversation,
): OfficeObject | null => SERVICES[typeName]?.of(conversation) ?? null;
