/** Writes a label of the core's as it stands within a sentence; abbreviations such as PE, and Chinese, stay as they are. */
export function inSentence(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
