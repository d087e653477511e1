/** Gives a text to the browser as a download. */
export function saveAsFile({ fileName, text }: { fileName: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has begun by the next turn; until then the address has to stay good.
  setTimeout(() => URL.revokeObjectURL(address));
}
