import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Which floors a floor may not import, with the sentence that says where to read why. */
const floor = (folder, forbidden) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: forbidden.map(([group, message]) => ({
          group: [group],
          message: `${message} (docs/architecture.md, the floors)`,
        })),
      },
    ],
  },
});

const noAxios = ["axios", "Only adapters/portals speak to the network through axios."];
const noWorkbench = ["**/workbench/**", "The add-in does not know the workbench."];
const noUi = ["**/ui/**", "The ui floor is imported by entries only."];
const noAdapters = ["**/adapters/**", "Adapters are imported by entries only."];
const noEntries = ["**/entries/**", "Nothing imports an entry."];
const noApp = ["**/app/**", "core knows nothing above it."];

export default tseslint.config(
  { ignores: ["node_modules", "dist", ".cache", "**/*.generated.*"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      "max-lines": ["error", 250],
      "max-depth": ["error", 4],
      complexity: ["error", 16],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
    },
  },
  {
    files: ["src/ui/**/*.tsx", "src/entries/**/*.tsx"],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ["src/adapters/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  // The workbench's server and the scripts speak to a terminal.
  {
    files: ["src/workbench/server/**/*.ts", "test/**/*.{ts,tsx}", "*.mjs"],
    rules: { "no-console": "off" },
  },
  floor("core", [noApp, noAdapters, noUi, noEntries, noWorkbench, noAxios]),
  floor("app", [noAdapters, noUi, noEntries, noWorkbench, noAxios]),
  floor("ui", [noAdapters, noEntries, noWorkbench, noAxios]),
  floor("adapters/!(portals)", [noUi, noEntries, noWorkbench, noAxios]),
  floor("adapters/portals", [noUi, noEntries, noWorkbench]),
  floor("entries", [noWorkbench, noAxios]),
  floor("workbench", [
    noApp,
    noAdapters,
    noUi,
    noEntries,
    ["**/core/**", "The workbench does not know the add-in."],
    noAxios,
  ]),
);
