import { officeType } from "../../wire/officeType";
import type { ExcelHost } from "../excelHost";

/** The root of a batch for the shell (`WacPartition`): its services are new objects by name. */
export const shellType = officeType<ExcelHost>("Shell", { members: {} });
