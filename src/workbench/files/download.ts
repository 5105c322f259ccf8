/** Hands bytes to the person as a file. */
export function download(bytes: Uint8Array, fileName: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // the browser reads the address after the click; a minute is more than it needs
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
