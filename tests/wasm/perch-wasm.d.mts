import type { Outcome } from "../../web/src/module/outcome";
import type { PerchModule } from "../../web/src/module/perch-module";

export function createModule(): Promise<PerchModule>;
export function resultOf(
  perch: PerchModule,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  options?: { readonly chunk?: number; readonly window?: number; readonly account?: string },
): { readonly lines?: string; readonly code?: string };
export function read(
  perch: PerchModule,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  options?: { readonly chunk?: number; readonly window?: number; readonly account?: string },
): { readonly outcome: Outcome; readonly lines: string; readonly leftOut: readonly unknown[] };
