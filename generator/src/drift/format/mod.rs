//! How a report is written: for a terminal, for programs, for a pull request, for a CI log.

mod github;
mod json;
mod markdown;
mod text;

use std::collections::HashMap;
use std::str::FromStr;

use super::class::{Rust, Wire};
use super::finding::Finding;
use super::report::Report;
use crate::diagnostics::counted;
use crate::spec::{Source, locate};

/// What a report is about, for those who read it.
#[derive(Clone, Debug, Default)]
pub struct Titles {
    /// The base document, as a file name or in words.
    pub base: String,
    /// The revision, likewise.
    pub revision: String,
    /// Where findings stand in the files at hand, for annotations.
    pub lines: Lines,
}

/// The lines of findings in the files that are at hand.
#[derive(Clone, Debug, Default)]
pub struct Lines(HashMap<String, HashMap<String, usize>>);

impl Lines {
    /// Looks the places of all findings up in the sources.
    pub fn of(report: &Report, sources: &[Source]) -> Self {
        let mut pointers: HashMap<&str, Vec<&str>> = HashMap::new();
        for finding in &report.findings {
            let places = [finding.base_place(), finding.revision_place()];
            for (file, pointer) in places.into_iter().flatten() {
                pointers.entry(file).or_default().push(pointer);
            }
        }
        let mut lines = HashMap::new();
        for source in sources {
            let (Some(pointers), Ok(text)) = (
                pointers.get(source.name.as_str()),
                std::str::from_utf8(&source.bytes),
            ) else {
                continue;
            };
            let starts: Vec<usize> = std::iter::once(0)
                .chain(text.match_indices('\n').map(|(at, _)| at + 1))
                .collect();
            let line = |place: locate::Place| starts.partition_point(|start| *start <= place.start);
            let found = pointers.iter().zip(locate::locate(text, pointers));
            lines.insert(
                source.name.clone(),
                found
                    .map(|(pointer, place)| ((*pointer).to_owned(), line(place)))
                    .collect(),
            );
        }
        Self(lines)
    }

    /// The file and line of a place; none of a file that is not at hand.
    fn find<'a>(&self, place: Option<(&'a str, &str)>) -> Option<(&'a str, usize)> {
        let (file, pointer) = place?;
        Some((file, *self.0.get(file)?.get(pointer)?))
    }
}

/// A form of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Grouped, for people at a terminal.
    #[default]
    Text,
    /// For programs; see `docs/drift.md`.
    Json,
    /// The body of a pull request.
    Markdown,
    /// Annotations of a GitHub workflow.
    Github,
}

impl Format {
    /// The names of all forms.
    pub const NAMES: &'static [&'static str] = &["text", "json", "markdown", "github"];

    /// Writes a report in this form, with a line feed at its end; `colour` matters to text alone.
    pub fn write(self, report: &Report, titles: &Titles, colour: bool) -> String {
        match self {
            Self::Text => text::write(report, titles, colour),
            Self::Json => json::write(report),
            Self::Markdown => markdown::write(report, titles),
            Self::Github => github::write(report, titles),
        }
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            "markdown" => Ok(Self::Markdown),
            "github" => Ok(Self::Github),
            _ => Err(format!("`{text}` is not one of {}", Self::NAMES.join(", "))),
        }
    }
}

/// The groups of findings, the most important first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    BreaksCode,
    BreaksClients,
    Risky,
    Additions,
    Rest,
}

impl Group {
    const ALL: [Self; 5] = [
        Self::BreaksCode,
        Self::BreaksClients,
        Self::Risky,
        Self::Additions,
        Self::Rest,
    ];

    fn title(self) -> &'static str {
        match self {
            Self::BreaksCode => "Breaks code that uses the crate",
            Self::BreaksClients => "Breaks clients on the wire",
            Self::Risky => "Risky on the wire",
            Self::Additions => "Additions to the crate",
            Self::Rest => "Everything else",
        }
    }

    fn is_breaking(self) -> bool {
        matches!(self, Self::BreaksCode | Self::BreaksClients)
    }

    fn of(finding: &Finding) -> Self {
        match (finding.rust, finding.wire) {
            (Rust::Major, _) => Self::BreaksCode,
            (_, Wire::Breaking) => Self::BreaksClients,
            (_, Wire::Risky) => Self::Risky,
            (Rust::Minor, _) => Self::Additions,
            (Rust::None, Wire::Compatible) => Self::Rest,
        }
    }
}

/// The findings of each group that has any.
fn groups(report: &Report) -> impl Iterator<Item = (Group, Vec<&Finding>)> {
    Group::ALL.into_iter().filter_map(|group| {
        let members: Vec<_> = report
            .findings
            .iter()
            .filter(|finding| Group::of(finding) == group)
            .collect();
        (!members.is_empty()).then_some((group, members))
    })
}

/// The findings of each place, in the order of the first of each.
fn by_place<'a>(findings: &[&'a Finding]) -> indexmap::IndexMap<String, Vec<&'a Finding>> {
    let mut places: indexmap::IndexMap<String, Vec<&Finding>> = indexmap::IndexMap::new();
    for finding in findings {
        places.entry(finding.place()).or_default().push(finding);
    }
    places
}

/// What a summary says beside the counts, in sentences without a full stop.
fn remarks(report: &Report) -> Vec<String> {
    let summary = &report.summary;
    let mut remarks = Vec::new();
    let absent = &summary.not_in_this_document;
    if let Some(document) = absent.document {
        remarks.push(format!(
            "not in this document: the {document} has no topics, so {} and {} that only they reach are \
             not compared",
            counted(absent.topics, "topic", "topics"),
            counted(absent.schemas, "schema", "schemas"),
        ));
    }
    if summary.ignored > 0 {
        remarks.push(format!(
            "{} ignored by the policy file",
            counted(summary.ignored, "finding", "findings"),
        ));
    }
    for problem in &summary.policy {
        remarks.push(format!("policy file: {problem}"));
    }
    for finding in &summary.lists {
        remarks.push(format!(
            "`{}:{}`: {}; {}",
            finding.place.file, finding.place.line, finding.message, finding.help
        ));
    }
    for rename in &summary.renames {
        let owner = rename
            .schema
            .as_ref()
            .map_or_else(String::new, |schema| format!("{schema}."));
        remarks.push(format!(
            "{owner}{} may have been renamed to {}",
            rename.from, rename.to
        ));
    }
    remarks
}
