/** An answer as it goes out: status, header fields in lower case, and the bytes of the body. */
export type WireReply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
};
