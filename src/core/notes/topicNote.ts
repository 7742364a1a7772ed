import { escapeInline } from './markdown';
import { cutsPair } from './surrogates';

const LONGEST_STEM = 60;
/** Names that Windows keeps for devices, whatever extension follows (Microsoft, "Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * The name of the file for a note on a topic: the letters and digits of its title, everything else as `-`. Two titles may have one name: then
 * they are of one note. At most 63 UTF-16 units, no path separator, no reserved name.
 */
export function topicFileName(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-/, '');
  const start = words.slice(0, cutsPair(words, LONGEST_STEM) ? LONGEST_STEM - 1 : LONGEST_STEM).replace(/-$/, '');
  return `${start === '' || RESERVED.test(start) ? `note-${start}`.replace(/-$/, '') : start}.md`;
}

/** A new note on a topic: its title as heading. It needs no front matter. */
export function topicTemplate(title: string): string {
  return `# ${escapeInline(title)}\n`;
}
