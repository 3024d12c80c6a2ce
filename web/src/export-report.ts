/** The report of another platform's export: schema perch.export/1. What the posts say stands in it as in any report. */
import type { Notice, Report } from "./report";

export interface ExportReport
  extends Pick<Report, "source" | "abstained" | "warnings" | "account_type"> {
  /** `TikTok`, as people write it. */
  readonly platform: string;
  readonly account: {
    readonly key: string;
    readonly screen_name: string | null;
    readonly name: string | null;
    readonly created_at: string | null;
    /** Null: the export does not say. */
    readonly followers_count: number | null;
    readonly friends_count: number | null;
    readonly statuses_count: number | null;
    readonly likes_received: number | null;
  };
  readonly counts: {
    readonly own: number;
    readonly replies: number;
    readonly retweets: number;
    readonly from: string | null;
    readonly to: string | null;
  };
  readonly abstained: Notice;
}

export const exportSchema = "perch.export/1";

export function asExport(report: Report): ExportReport | undefined {
  return report.schema === exportSchema ? (report as unknown as ExportReport) : undefined;
}
