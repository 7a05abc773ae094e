import express from "express";
import { davServer } from "../../../src/workbench/server/dav/davServer";

/** The workbench's WebDAV alone, without the certificate of its pages: port, folder, user, password, limit. */
const [port, root = "", user = "", password = "", limit] = process.argv.slice(2);
const options = { root, spool: `${root}-uploads`, credentials: { user, password } };
const app = express();
app.use("/dav", await davServer({ ...options, limit: Number(limit) }));
app.listen(Number(port), "127.0.0.1");
