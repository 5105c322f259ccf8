import { xmlTree } from "./xml-tree";

/** The same XML text with a root that does not close itself, so that children can be put into it one by one. */
export function openRoot(text: string): string {
  const root = xmlTree(text);
  return root.selfClosing
    ? `${text.slice(0, root.end - 2).trimEnd()}></${root.rawName}>${text.slice(root.end)}`
    : text;
}
