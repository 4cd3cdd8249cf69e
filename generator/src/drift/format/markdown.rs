//! The body of a pull request: counts in a table, the findings folded by group.

use std::fmt::Write as _;

use super::{Titles, by_place, groups, remarks};
use crate::diagnostics::counted;
use crate::drift::report::Report;
use crate::printable::one_line;

/// GitHub refuses bodies of more than 65,536 characters. Findings that would go beyond this many
/// bytes are counted only.
const MOST_BYTES: usize = 60_000;

pub(super) fn write(report: &Report, titles: &Titles) -> String {
    let summary = &report.summary;
    let mut out = String::new();
    let _ = writeln!(
        out,
        "# Drift: {} → {}\n",
        inline(&titles.base),
        inline(&titles.revision)
    );
    if report.findings.is_empty() {
        out.push_str("No drift.\n");
    } else {
        let (wire, vendor, rust) = (&summary.wire, &summary.vendor, &summary.rust);
        let _ = writeln!(
            out,
            "{}. The generated crate requires a **{}** step.\n",
            counted(summary.findings, "finding", "findings"),
            summary.step.rust
        );
        out.push_str("| reader | worst | | | | version step |\n|---|---|---|---|---|---|\n");
        let _ = writeln!(
            out,
            "| wire | {} breaking | {} risky | {} compatible | | {} |",
            wire.breaking, wire.risky, wire.compatible, summary.step.wire
        );
        let _ = writeln!(
            out,
            "| vendor | {} major | {} minor | {} point | {} unreported | {} |",
            vendor.major, vendor.minor, vendor.point, vendor.unreported, summary.step.vendor
        );
        let _ = writeln!(
            out,
            "| rust | {} major | {} minor | {} none | | {} |",
            rust.major, rust.minor, rust.none, summary.step.rust
        );
        out.push_str("\n| | added | changed | removed |\n|---|---|---|---|\n");
        for (name, changes) in [("models", &summary.models), ("fields", &summary.fields)] {
            let _ = writeln!(
                out,
                "| {name} | {} | {} | {} |",
                changes.added, changes.changed, changes.removed
            );
        }
    }
    let remarks = remarks(report);
    if !remarks.is_empty() {
        out.push('\n');
    }
    for remark in remarks {
        let _ = writeln!(out, "- {}", escaped(&remark));
    }
    let mut left_out = 0;
    for (index, (group, findings)) in groups(report).enumerate() {
        // What matters most is open, everything else folded.
        let open = if index == 0 && group.is_breaking() {
            " open"
        } else {
            ""
        };
        let _ = writeln!(
            out,
            "\n<details{open}>\n<summary>{} ({})</summary>\n",
            group.title(),
            findings.len()
        );
        for (place, findings) in by_place(&findings) {
            let mut entry = format!("- {}\n", inline(&place));
            for finding in &findings {
                let _ = writeln!(
                    entry,
                    "  - {} <sub>wire {}, vendor {}, rust {}, {}</sub>",
                    escaped(&finding.event()),
                    finding.wire,
                    finding.vendor,
                    finding.rust,
                    finding.fingerprint
                );
            }
            if out.len() + entry.len() > MOST_BYTES {
                left_out += findings.len();
            } else {
                out.push_str(&entry);
            }
        }
        out.push_str("\n</details>\n");
    }
    if left_out > 0 {
        let _ = writeln!(
            out,
            "\n{left_out} more findings are omitted because of the length of this text."
        );
    }
    out
}

/// Text of a document as code, whatever is in it.
fn inline(text: &str) -> String {
    format!("`{}`", one_line(text).replace('`', "'"))
}

/// Text of a document that can neither be markup nor a mention.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    let mut code = false;
    for c in one_line(text).chars() {
        if c == '`' {
            code = !code;
            out.push(c);
            continue;
        }
        match c {
            _ if code => out.push(c),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            // An invisible character keeps it from notifying a person of that name.
            '@' => out.push_str("@\u{200b}"),
            '*' | '_' | '[' | ']' | '\\' | '|' | '#' | '~' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    if code {
        out.push('`');
    }
    out
}
