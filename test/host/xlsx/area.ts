import { parseArea } from "../../../src/workbench/book/address";
import type { Area } from "../../../src/workbench/book/grid";

export const area = (address: string): Area => parseArea(address)!;
