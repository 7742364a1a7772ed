declare module '*.model' {
  /** The file's bytes, put into the bundle when it is built. */
  const bytes: Uint8Array;
  export default bytes;
}
