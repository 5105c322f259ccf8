/** Capitalises a word of the core's for use as a label; Chinese stays as it is. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
