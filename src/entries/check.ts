/** `npm run check -- FILE`: a file judged from a terminal. */
import { goWhereAsked } from "./askedFolder";
import { checkCommand } from "./checkCommand";

goWhereAsked("check");

const { code, said, refused } = await checkCommand(process.argv.slice(2));
process.stdout.write(said);
process.stderr.write(refused);
process.exitCode = code;
