/** A text that is not well-formed XML. */
export class MalformedXml extends Error {
  override readonly name = "MalformedXml";
}
