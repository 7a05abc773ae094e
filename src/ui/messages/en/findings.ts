import type { FindingMessages } from "../findingMessages";
import { checkFindings } from "./checkFindings";
import { constraintFindings } from "./constraintFindings";
import { headerFindings } from "./headerFindings";
import { rowFindings } from "./rowFindings";
import { schemaFindings } from "./schemaFindings";
import { sourceFindings } from "./sourceFindings";
import { typeFindings } from "./typeFindings";

export const findings: FindingMessages = {
  ...headerFindings,
  ...rowFindings,
  ...typeFindings,
  ...constraintFindings,
  ...checkFindings,
  ...schemaFindings,
  ...sourceFindings,
};
