import * as vscode from 'vscode';

export interface FilterBoxOptions {
  readonly title: string;
  readonly placeholder: string;
  /** The filter that holds; it comes back when the reader thinks better of it. */
  readonly before: string;
  /** Filters by what has been typed so far. */
  apply(filter: string): void;
}

/** Asks for a filter that takes effect while it is being typed. */
export function askFilter({ title, placeholder, before, apply }: FilterBoxOptions): void {
  const input = vscode.window.createInputBox();
  input.title = title;
  input.placeholder = placeholder;
  input.value = before;
  let accepted = false;
  input.onDidChangeValue((value) => apply(value.trim()));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) apply(before);
    input.dispose();
  });
  input.show();
}
