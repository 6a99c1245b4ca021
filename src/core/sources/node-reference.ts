import { isNode, type JsonLdNode } from "../json-ld";

/**
 * Follows `{"@id": "#primaryimage"}` to the node of this name, as publishing systems split them.
 * @returns the node that says something, or the value itself where it is no reference
 */
export function followReference(value: unknown, jsonLd: readonly JsonLdNode[]): unknown {
  if (!isNode(value) || Object.keys(value).some((key) => !key.startsWith("@"))) return value;
  const id = value["@id"];
  if (typeof id !== "string") return value;
  return jsonLd.find((node) => node["@id"] === id && Object.keys(node).length > 2) ?? value;
}
