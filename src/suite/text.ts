/** The text of bytes in UTF-8, without the byte order mark that some editors put before it. Every file is read through this. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The same with the mark, for what is hashed as it lies on the disk. */
export function exactTextOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
