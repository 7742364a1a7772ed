/**
 * An argument for a command link. VS Code decodes the arguments of these once too often: a `%2C` in them would come out as a comma. In Base64
 * there is none.
 */
export function packArgument(argument: unknown): string {
  return btoa(encodeURIComponent(JSON.stringify(argument)));
}

/** What was packed; undefined for anything else. */
export function unpackArgument(packed: unknown): unknown {
  if (typeof packed !== 'string') return undefined;
  try {
    return JSON.parse(decodeURIComponent(atob(packed)));
  } catch {
    return undefined;
  }
}

/** The address that calls a command with a packed argument. */
export function commandAddress(command: string, argument: unknown): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([packArgument(argument)]))}`;
}
