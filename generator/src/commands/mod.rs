//! What a person can run: each command's arguments, and what it prints.
//!
//! The work itself is done elsewhere, without IO; a command reads files, calls it and prints. All
//! commands exit with 0 when there is nothing to complain of, with 1 for what they are there to find,
//! and with 2 where the usage, the document or the disk is at fault.

pub mod docs;
pub mod explain;
pub mod generate;
pub mod lint;
pub mod list;

use crate::areas::{self, Areas};
pub use crate::console::show_failure;
use crate::console::{Progress, eprint, has_colour, write_out};
use crate::diagnostics::{Diagnostic, MessageFormat, Severity, has_error};
use crate::generate::resolve;
use crate::input::Input;
use crate::ir::Model;
use crate::names::Renames;
use crate::run::Status;
use crate::spec::{self, Source, Spec};

/// A document, what was made of it, and what there was to say about it.
pub(crate) struct Document {
    pub(crate) spec: Spec,
    pub(crate) model: Model,
    pub(crate) areas: Areas,
    pub(crate) renames: Renames,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) sources: Vec<Source>,
}

/// Reads and lowers the document; `None` where it is unusable, which has been said then.
pub(crate) fn load(input: &Input, format: MessageFormat) -> anyhow::Result<Option<Document>> {
    let progress = Progress::default();
    progress.step("reading the document");
    let files = input.read()?;
    let loaded = files.load();
    let sources = files.sources(&loaded);
    let Some(spec) = loaded.spec else {
        progress.clear();
        show_errors(&loaded.diagnostics, &sources, format);
        return Ok(None);
    };
    let (model, found) = resolve(&spec, &files.renames);
    let mut diagnostics = loaded.diagnostics;
    diagnostics.extend(found);
    if has_error(&diagnostics) {
        progress.clear();
        show_errors(&diagnostics, &sources, format);
        return Ok(None);
    }
    let areas = areas::find(&spec, &model);
    if let Some(error) = areas.too_large {
        progress.clear();
        show_errors(&[error], &sources, format);
        return Ok(None);
    }
    Ok(Some(Document {
        spec,
        model,
        areas,
        renames: files.renames,
        diagnostics,
        sources,
    }))
}

/// Tells on standard error what makes a document unusable.
pub(crate) fn show_errors(diagnostics: &[Diagnostic], sources: &[Source], format: MessageFormat) {
    let errors: Vec<Diagnostic> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .cloned()
        .collect();
    let text = match format {
        MessageFormat::Json => spec::render::to_json(&errors, sources),
        MessageFormat::Human => {
            spec::render::to_text(&errors, sources, has_colour(&std::io::stderr()))
        }
    };
    eprint!("{text}");
}

/// The status of a command that prints one text.
pub(crate) fn finish(result: anyhow::Result<(String, Status)>, format: MessageFormat) -> Status {
    let written = result.and_then(|(text, status)| {
        write_out(&text).map_err(|error| anyhow::anyhow!("writing the result: {error}"))?;
        Ok(status)
    });
    written.unwrap_or_else(|error| {
        show_failure(&error, format);
        Status::Failed
    })
}

/// The names nearest to one that does not exist, the best first.
pub(crate) fn nearest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    /// Below this, two names have little more in common than some letters.
    const SIMILAR: f64 = 0.75;
    const SHOWN: usize = 5;
    let wanted = wanted.to_lowercase();
    let mut found: Vec<(f64, &str)> = names
        .map(|name| {
            let folded = name.to_lowercase();
            let bonus = if folded.contains(&wanted) { 0.2 } else { 0.0 };
            (strsim::jaro_winkler(&folded, &wanted) + bonus, name)
        })
        .filter(|(likeness, _)| *likeness >= SIMILAR)
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    found.dedup();
    found.truncate(SHOWN);
    found.into_iter().map(|(_, name)| name).collect()
}

/// Rows as columns that stand below each other, but for cells that are longer than nearly all others, and the last
/// column, which is as long as it is.
pub(crate) fn columns(rows: &[Vec<String>], indent: &str) -> String {
    /// Names of hundreds of letters would push the next column out of sight.
    const WIDEST: usize = 48;
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..count)
        .map(|column| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
                .min(WIDEST)
        })
        .collect();
    let mut text = String::new();
    for row in rows {
        let mut line = indent.to_owned();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            let gap = width.saturating_sub(cell.chars().count()) + 2;
            line.extend(std::iter::repeat_n(' ', gap));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
