//! The form for a CI log: one annotation for each finding.

use std::fmt::Write as _;

use super::{Titles, remarks};
use crate::drift::class::{Rust, Wire};
use crate::drift::report::Report;
use crate::printable::one_line;

pub(super) fn write(report: &Report, titles: &Titles) -> String {
    let mut out = String::new();
    for finding in &report.findings {
        let level = if finding.wire == Wire::Breaking || finding.rust == Rust::Major {
            "error"
        } else if finding.wire == Wire::Risky {
            "warning"
        } else {
            "notice"
        };
        let pointer = match (&finding.revision_pointer, &finding.base_pointer) {
            (Some(pointer), _) | (None, Some(pointer)) => format!("#{pointer}, "),
            (None, None) => String::new(),
        };
        let message = format!(
            "{}: {} (wire {}, vendor {}, rust {}, {pointer}{})",
            finding.place(),
            finding.event(),
            finding.wire,
            finding.vendor,
            finding.rust,
            finding.fingerprint,
        );
        let lines = &titles.lines;
        let spot = lines
            .find(finding.revision_place())
            .or_else(|| lines.find(finding.base_place()));
        let spot = spot.map_or_else(String::new, |(file, line)| {
            format!("file={},line={line},", property(file))
        });
        let _ = writeln!(
            out,
            "::{level} {spot}title={}::{}",
            property(finding.rule.id()),
            data(&message)
        );
    }
    for remark in remarks(report) {
        let _ = writeln!(out, "::notice title=drift::{}", data(&remark));
    }
    let summary = &report.summary;
    let total = format!(
        "{} findings: {} breaking and {} risky on the wire; steps: vendor {}, rust {}",
        summary.findings,
        summary.wire.breaking,
        summary.wire.risky,
        summary.step.vendor,
        summary.step.rust,
    );
    let _ = writeln!(out, "::notice title=drift::{}", data(&total));
    out
}

/// A message as a workflow command takes it.
fn data(text: &str) -> String {
    one_line(text).replace('%', "%25")
}

/// A value among a command's properties.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
