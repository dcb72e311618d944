/** Hands a file to the browser, which asks or knows where to put it. Nothing of it stays here. */
export function handOut(name: string, text: string | Uint8Array<ArrayBuffer>, type = 'application/json') {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
