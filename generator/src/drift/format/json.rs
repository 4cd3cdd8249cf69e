//! The form for programs: one object and nothing else.

use crate::drift::report::Report;
use crate::printable;

pub(super) fn write(report: &Report) -> String {
    let mut text = serde_json::to_string_pretty(report)
        .unwrap_or_else(|error| unreachable!("a report has texts for keys: {error}"));
    text.push('\n');
    printable::json(&text)
}
