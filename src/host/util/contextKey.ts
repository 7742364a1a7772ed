import * as vscode from 'vscode';

/** A key for `when` clauses. Tells VS Code only when the value has changed: some are set with every scroll. */
export class ContextKey<Value extends string | boolean> {
  private last: Value | undefined;

  constructor(private readonly name: `corpusReader.${string}`) {}

  set(value: Value): void {
    if (value === this.last) return;
    this.last = value;
    void vscode.commands.executeCommand('setContext', this.name, value);
  }
}
