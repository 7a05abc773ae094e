import type { DestinationMessages } from "../destinationMessages";
import { administratorLines } from "./administratorLines";
import { counted, quoted } from "./grammar";

const publicAddress = {
  label: "Address seen by the public",
  hint: "The folder where everyone can read the files.",
  example: "https://www.ville.fr/donnees/",
};
const branch = { label: "Branch", example: "main" };
const folder = { label: "Folder", hint: "Empty: at the root.", example: "donnees" };

export const destinations: DestinationMessages = {
  title: "Destinations",
  introduction: "Where is the file to be published?",
  others: "Other destinations",
  add: "Add a destination",
  back: "Cancel",
  choices: {
    webdav: {
      name: "The authority's web site",
      hint: "A folder of the site (WebDAV).",
      introduction:
        "Give the folder of your site where the file goes. The site's administrator knows these facts (WebDAV).",
    },
    dataGouv: {
      name: "data.gouv.fr",
      hint: "The national platform.",
      introduction:
        "The key is made on data.gouv.fr, in your account, under API keys. It is shown there only once.",
    },
    dataGouvDemo: {
      name: "demo.data.gouv.fr",
      hint: "To practise, with nothing really published.",
      introduction:
        "This trial platform has accounts of its own. The key is made there in your account, under API keys.",
    },
    ckan: {
      name: "CKAN portal",
      hint: "Often that of a region or of a metropolis.",
      introduction:
        "The key is made on the portal, in your profile, under the tab of API keys. The portal's administrator can give it to you too.",
    },
    opendatasoft: {
      name: "Opendatasoft or Huwise portal",
      hint: "The portal of a subscriber to this service.",
      introduction:
        "The portal's administrator gives the key. It must allow creating, changing and publishing datasets.",
    },
    s3: {
      name: "Web site on S3 storage",
      hint: "A space for files at a hosting company.",
      introduction: "The hosting company, or your IT department, gives you these facts.",
    },
    github: {
      name: "Web site in a GitHub repository",
      hint: "Each publication there is a dated change.",
      introduction:
        "The key is made on GitHub, in the developer settings of your account, for this repository only, with the right to write its contents.",
    },
    gitlab: {
      name: "Web site in a GitLab repository",
      hint: "Each publication there is a dated change.",
      introduction:
        "The key is made on GitLab, in the settings of the project, with the role Developer and the scope “api”.",
    },
    presigned: {
      name: "Signed address",
      hint: "For one file only, without a key.",
      introduction:
        "The administrator of an S3 storage signs an address where this file goes, and this one only. It is as good as a key: it stays on this computer.",
    },
  },
  label: { label: "Name of the destination", hint: "The one that you will read here." },
  fields: {
    udata: {
      address: { label: "Address of the platform", example: "https://www.data.gouv.fr/" },
      key: { label: "Key" },
    },
    ckan: {
      address: {
        label: "Address of the portal",
        hint: "That of its home page.",
        example: "https://data.region.fr/",
      },
      key: { label: "Key" },
    },
    opendatasoft: {
      address: {
        label: "Address of the portal",
        hint: "That of its home page.",
        example: "https://data.ville.fr/",
      },
      key: { label: "Key" },
    },
    webdav: {
      address: {
        label: "Address of the folder",
        hint: "It starts with https:// and often ends with /dav/.",
        example: "https://www.ville.fr/dav/",
      },
      user: { label: "User name" },
      password: { label: "Password" },
      publicAddress: {
        label: "Address seen by the public",
        hint: "If it is not that of the folder.",
        example: "https://www.ville.fr/donnees/",
      },
    },
    s3: {
      address: {
        label: "Address of the storage",
        hint: "With the name of the bucket and, if there is one, of the folder.",
        example: "https://s3.hebergeur.fr/ville/donnees/",
      },
      region: { label: "Region", hint: "That of the hosting company.", example: "fr-par" },
      accessKeyId: { label: "Identifier of the key" },
      secretAccessKey: { label: "Secret key" },
      publicAddress: {
        label: "Address seen by the public",
        hint: "If it is not that of the storage.",
        example: "https://donnees.ville.fr/",
      },
    },
    github: {
      repository: {
        label: "Repository",
        hint: "Its owner, then its name.",
        example: "ville/donnees",
      },
      branch,
      folder,
      publicAddress,
      key: { label: "Key" },
    },
    gitlab: {
      address: { label: "Address of GitLab", example: "https://gitlab.com/" },
      project: { label: "Project", hint: "Its path, or its number.", example: "ville/donnees" },
      branch,
      folder,
      publicAddress,
      key: { label: "Key" },
    },
    presigned: {
      uploadAddress: {
        label: "Signed address",
        hint: "Copied whole, with its end that starts with “?”.",
      },
      publicAddress: {
        label: "Address seen by the public",
        hint: "That of the file.",
        example: "https://donnees.ville.fr/subventions.csv",
      },
    },
  },
  optional: (label) => `${label} (optional)`,
  keptSecret: "Stays on this computer, never in the workbook.",
  secretStays: "Leave empty to keep it.",
  faults: {
    missing: "To be filled in.",
    address: "The address must start with https:// and hold neither a space nor “?”.",
    signedAddress: "The address must start with https://. Copy it whole.",
    repository: "Write the owner, a slash, then the name: ville/donnees.",
    key: "A key has neither spaces nor accents. Copy it again, with nothing else.",
    sameLabel: "Another destination has this name already.",
    keyAgain: "The address has changed: type again what lets you in.",
  },
  save: "Save and test",
  cancel: "Cancel",
  card: {
    isOn: (label) => `Publish to ${quoted(label)}`,
    test: "Test the connection",
    change: "Change",
    forget: "Forget",
    forgetQuestion: "Forget this destination and its key?",
    forgetConfirm: "Forget the destination",
    keep: "Keep",
    untested: "Connection not tested",
    connected: "Connection works",
  },
  lines: administratorLines,
  owner: {
    label: "Publish in the name of",
    choose: "Choose…",
    person: "Myself only",
    asked: "Choose in whose name to publish.",
    inNameOf: (name) => `In the name of ${quoted(name)}`,
  },
  dataset: {
    title: "Dataset",
    new: "The first publication of this sheet will make a dataset. If it is on the portal already, choose it: its file will be replaced, at the same address.",
    linked: (dataset) => `This sheet will be published in the dataset ${quoted(dataset)}.`,
    published: "This sheet is published here already: it replaces its own file.",
    open: "Choose an existing dataset",
    search: "Title or address of the dataset",
    searchHint: "The address is that of its page on the portal.",
    found: (count) =>
      count === 0
        ? "No dataset of this organization."
        : counted(count, { one: "dataset", other: "datasets" }),
    file: "File to replace",
    addFile: "None: add a file",
    descriptionKept: "The title, description and licence of the dataset stay its own.",
    link: "Publish in this dataset",
    unlink: "Go back to a new dataset",
    close: "Close the list",
  },
  presentation: {
    title: "Presentation of the file",
    explanation: "To be changed if this destination asks for it. The sheet itself does not change.",
    separator: "Between the two dates of a period",
    separators: {
      model: "As in the model",
      "/": "Slash: 2025-01-01/2025-12-31",
      _: "Underscore: 2025-01-01_2025-12-31",
    },
    encoding: "Encoding",
    encodings: { "utf-8": "UTF-8", "utf-8-bom": "UTF-8 with a mark, for Excel" },
    columns: "Give a column another name",
    columnName: (title) => `Name of ${quoted(title)} here`,
    chooseColumn: "Choose a column…",
    remove: "Remove",
    doubled: "Another column has this name already.",
  },
};
