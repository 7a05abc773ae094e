import { describeDavFolder } from "../davFolder";
import { startNginxFolder } from "./nginxFolder";

jest.setTimeout(60_000);

describe("a web site behind the real nginx", () => describeDavFolder(startNginxFolder));
