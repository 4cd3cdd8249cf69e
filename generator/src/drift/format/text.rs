//! The form for people at a terminal: a summary that fits a screen, then the findings by group and
//! place.

use std::fmt::Write as _;

use clap::builder::styling::{AnsiColor, Color, Style};

use super::{Group, Titles, by_place, groups, remarks};
use crate::diagnostics::counted;
use crate::drift::report::Report;
use crate::printable::one_line;

/// So many remarks stand in the summary; the others are counted.
const MOST_REMARKS: usize = 8;

pub(super) fn write(report: &Report, titles: &Titles, colour: bool) -> String {
    let paint = Paint(colour);
    let summary = &report.summary;
    let mut out = String::new();
    let _ = writeln!(
        out,
        "{} → {}",
        one_line(&titles.base),
        one_line(&titles.revision)
    );
    if report.findings.is_empty() {
        let _ = writeln!(out, "{}", paint.text("no drift", Some(AnsiColor::Green)));
    } else {
        let _ = writeln!(
            out,
            "{}\n",
            paint.text(&counted(summary.findings, "finding", "findings"), None)
        );
        let (wire, vendor, rust) = (&summary.wire, &summary.vendor, &summary.rust);
        let _ = writeln!(
            out,
            "  wire    {:>5} breaking {:>5} risky {:>5} compatible                    step {}",
            wire.breaking, wire.risky, wire.compatible, summary.step.wire
        );
        let _ = writeln!(
            out,
            "  vendor  {:>5} major    {:>5} minor {:>5} point      {:>5} unreported  step {}",
            vendor.major, vendor.minor, vendor.point, vendor.unreported, summary.step.vendor
        );
        let _ = writeln!(
            out,
            "  rust    {:>5} major    {:>5} minor {:>5} none                          step {}",
            rust.major, rust.minor, rust.none, summary.step.rust
        );
        for (name, changes) in [("models", &summary.models), ("fields", &summary.fields)] {
            let _ = writeln!(
                out,
                "  {name}  {:>5} added    {:>5} changed {:>3} removed",
                changes.added, changes.changed, changes.removed
            );
        }
    }
    let remarks = remarks(report);
    for remark in remarks.iter().take(MOST_REMARKS) {
        let _ = writeln!(out, "  {}", one_line(remark));
    }
    if remarks.len() > MOST_REMARKS {
        let _ = writeln!(out, "  … and {} more remarks", remarks.len() - MOST_REMARKS);
    }
    for (group, findings) in groups(report) {
        let colour = match group {
            Group::BreaksCode | Group::BreaksClients => Some(AnsiColor::Red),
            Group::Risky => Some(AnsiColor::Yellow),
            Group::Additions => Some(AnsiColor::Green),
            Group::Rest => None,
        };
        let title = format!("{} ({})", group.title(), findings.len());
        let _ = writeln!(out, "\n{}", paint.text(&title, colour));
        for (place, findings) in by_place(&findings) {
            let _ = writeln!(out, "  {}", one_line(&place));
            for finding in findings {
                let classes = format!("[{} | {} | {}]", finding.wire, finding.vendor, finding.rust);
                let _ = writeln!(
                    out,
                    "    {} {} {}",
                    one_line(&finding.event()),
                    paint.dim(&classes),
                    paint.dim(&finding.fingerprint)
                );
            }
        }
    }
    out
}

/// Colours, where they are wanted.
struct Paint(bool);

impl Paint {
    fn text(&self, text: &str, colour: Option<AnsiColor>) -> String {
        self.styled(text, Style::new().bold().fg_color(colour.map(Color::Ansi)))
    }

    fn dim(&self, text: &str) -> String {
        self.styled(text, Style::new().dimmed())
    }

    fn styled(&self, text: &str, style: Style) -> String {
        if self.0 {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }
}
