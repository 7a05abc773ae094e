/** `npm run check -- FILE`: a file judged from a terminal. */
import { checkCommand } from "./checkCommand";

const { code, said, refused } = await checkCommand(process.argv.slice(2));
process.stdout.write(said);
process.stderr.write(refused);
process.exitCode = code;
