/** The string of the UTF-16 units `[from, to)`. Four at a time: several times as fast as to spread a view of them. */
export function stringOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  let i = from;
  for (; i + 4 <= to; i += 4) {
    text += String.fromCharCode(units[i] ?? 0, units[i + 1] ?? 0, units[i + 2] ?? 0, units[i + 3] ?? 0);
  }
  for (; i < to; i += 1) text += String.fromCharCode(units[i] ?? 0);
  return text;
}

/** The UTF-16 units of a string. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
  return units;
}
