// Every path that a person takes through the editor, in the order they run. To add one: a file beside this, and a line here.
import { scenario as firstFix } from './first-fix.ts';

export type Scenario = { readonly name: string; readonly run: (vsix: string) => Promise<void> };

export const scenarios: readonly Scenario[] = [firstFix];
