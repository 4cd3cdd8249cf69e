//! Diagnostics as people and machines read them.

use std::collections::HashMap;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;

use super::locate::{self, Place};
use super::{Source, read};
use crate::diagnostics::{Diagnostic, Severity};

/// How long a line of the source may be before only the part around the spot is shown, in bytes. JSON is
/// often a single line of megabytes.
const MAX_LINE: usize = 160;

/// Diagnostics with the place in the source, an excerpt with the spot underlined, and what to do.
pub fn to_text(diagnostics: &[Diagnostic], sources: &[Source], color: bool) -> String {
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let places = places(diagnostics, sources);
    let mut out = String::new();
    for (diagnostic, place) in diagnostics.iter().zip(places) {
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let message = printable(&diagnostic.message);
        let title = level.primary_title(message.as_str()).id(diagnostic.code);
        let mut excerpt = String::new();
        let file = printable(&diagnostic.file);
        let mut groups = Vec::new();
        let label = format!(
            "at {}",
            printable(if diagnostic.pointer.is_empty() {
                "the document"
            } else {
                &diagnostic.pointer
            })
        );
        match place {
            Some((text, place)) => {
                let (line, column) = locate::line_column(text, place.start);
                let (start, end) = window(text, place, &mut excerpt);
                // The excerpt may begin within its line, so the true position stands in the path.
                let snippet = Snippet::source(excerpt.as_str())
                    .line_start(line)
                    .annotation(
                        AnnotationKind::Primary
                            .span(start..end)
                            .label(label.as_str()),
                    );
                let origin = annotate_snippets::Origin::path(file.as_str())
                    .line(line)
                    .char_column(column);
                groups.push(Group::with_title(title).element(origin).element(snippet));
            }
            None => {
                let origin = annotate_snippets::Origin::path(file.as_str());
                let group = Group::with_title(title);
                groups.push(if file.is_empty() {
                    group
                } else {
                    group.element(origin)
                });
            }
        }
        let help = printable(&diagnostic.help);
        if !help.is_empty() {
            groups.push(Group::with_title(
                Level::HELP.secondary_title(help.as_str()),
            ));
        }
        out.push_str(&renderer.render(&groups));
        out.push_str("\n\n");
    }
    out
}

/// Diagnostics as JSON, one object a line.
pub fn to_json(diagnostics: &[Diagnostic], sources: &[Source]) -> String {
    #[derive(Serialize)]
    struct Line<'a> {
        severity: Severity,
        code: &'a str,
        message: &'a str,
        #[serde(skip_serializing_if = "str::is_empty")]
        help: &'a str,
        file: &'a str,
        pointer: &'a str,
        line: Option<usize>,
        column: Option<usize>,
    }
    let mut out = String::new();
    for (diagnostic, place) in diagnostics.iter().zip(places(diagnostics, sources)) {
        let position = place
            .map(|(text, place)| locate::line_column(text, place.start))
            .or(diagnostic.position);
        let line = Line {
            severity: diagnostic.severity,
            code: diagnostic.code,
            message: &diagnostic.message,
            help: &diagnostic.help,
            file: &diagnostic.file,
            pointer: &diagnostic.pointer,
            line: position.map(|(line, _)| line),
            column: position.map(|(_, column)| column),
        };
        out.push_str(&serde_json::to_string(&line).unwrap_or_default());
        out.push('\n');
    }
    out
}

/// The text and the place of each diagnostic, where its file is among the sources and readable.
fn places<'a>(diagnostics: &[Diagnostic], sources: &'a [Source]) -> Vec<Option<(&'a str, Place)>> {
    let mut by_file: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        by_file.entry(&diagnostic.file).or_default().push(index);
    }
    let mut places = vec![None; diagnostics.len()];
    for source in sources {
        let Some(indexes) = by_file.get(source.name.as_str()) else {
            continue;
        };
        let Ok(text) = read::decode(&source.bytes) else {
            continue;
        };
        let (known, unknown): (Vec<usize>, Vec<usize>) = indexes
            .iter()
            .partition(|index| diagnostics[**index].position.is_some());
        for index in known {
            if let Some((line, column)) = diagnostics[index].position {
                let start = locate::offset(text, line, column);
                let length = text[start..].chars().next().map_or(0, char::len_utf8);
                places[index] = Some((
                    text,
                    Place {
                        start,
                        end: start + length,
                    },
                ));
            }
        }
        if unknown.is_empty() || text.is_empty() {
            continue;
        }
        let pointers: Vec<&str> = unknown
            .iter()
            .map(|index| diagnostics[*index].pointer.as_str())
            .collect();
        for (index, place) in unknown.iter().zip(locate::locate(text, &pointers)) {
            places[*index] = Some((text, place));
        }
    }
    places
}

/// The line of a place, or the part of it around the place if it is long, and where the place is in it.
fn window(text: &str, place: Place, excerpt: &mut String) -> (usize, usize) {
    let line_start = text[..place.start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[place.start..]
        .find('\n')
        .map_or(text.len(), |at| place.start + at);
    let floor = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = if line_end - line_start <= MAX_LINE {
        line_start
    } else {
        floor(place.start.saturating_sub(60).max(line_start))
    };
    let end = if line_end - line_start <= MAX_LINE {
        line_end
    } else {
        floor((start + MAX_LINE).min(line_end))
    };
    let part = &text[start..end];
    let from = printable(&text[start..place.start.min(end)]).len();
    let to = printable(&text[start..place.end.clamp(start, end)]).len();
    excerpt.push_str(&printable(part));
    (from, to.max(from))
}

/// The text without control characters, which could play tricks on a terminal.
fn printable(text: &str) -> String {
    let tricky = |c: char| {
        c.is_control()
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}')
    };
    text.chars()
        .map(|c| {
            if c == '\t' {
                ' '
            } else if tricky(c) {
                '\u{FFFD}'
            } else {
                c
            }
        })
        .collect()
}
