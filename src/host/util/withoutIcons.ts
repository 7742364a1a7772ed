/** VS Code draws icons for `$(name)` in the status bar and in quick picks, which the words of files are not to do. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$\u200b(');
}
