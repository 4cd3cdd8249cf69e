//! Diagnostics as people and machines read them.

use std::borrow::Cow;
use std::collections::HashMap;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;

use super::locate::{self, Place};
use super::{Source, read};
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::printable::{is_misleading, json};

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
    let spots = spots(diagnostics, sources);
    let mut out = String::new();
    for (diagnostic, spot) in diagnostics.iter().zip(spots) {
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let message = printable(&diagnostic.message);
        let title = level
            .primary_title(message.as_str())
            .id(diagnostic.code.as_str());
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
        match spot {
            Some(Spot {
                text,
                place,
                line,
                column,
            }) => {
                let (start, end) = window(&text, place, &mut excerpt);
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
        code: Code,
        message: &'a str,
        #[serde(skip_serializing_if = "str::is_empty")]
        help: &'a str,
        file: &'a str,
        pointer: &'a str,
        line: Option<usize>,
        column: Option<usize>,
    }
    let mut out = String::new();
    for (diagnostic, spot) in diagnostics.iter().zip(spots(diagnostics, sources)) {
        let position = spot
            .map(|spot| (spot.line, spot.column))
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
        let line = serde_json::to_string(&line).unwrap_or_default();
        out.push_str(&json(&line));
        out.push('\n');
    }
    out
}

/// Where a diagnostic stands in the text of its source.
#[derive(Clone)]
struct Spot<'a> {
    text: Cow<'a, str>,
    place: Place,
    /// Both from 1, the column in characters.
    line: usize,
    column: usize,
}

/// The spot of each diagnostic whose file is among the sources.
fn spots<'a>(diagnostics: &[Diagnostic], sources: &'a [Source]) -> Vec<Option<Spot<'a>>> {
    let mut by_file: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        by_file.entry(&diagnostic.file).or_default().push(index);
    }
    let mut spots = vec![None; diagnostics.len()];
    for source in sources {
        let Some(indexes) = by_file.get(source.name.as_str()) else {
            continue;
        };
        // What is wrong with the encoding stands behind text that can be shown.
        let text = match read::decode(&source.bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => {
                let bytes = source.bytes.as_slice();
                String::from_utf8_lossy(bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes))
            }
        };
        let (known, unknown): (Vec<usize>, Vec<usize>) = indexes
            .iter()
            .partition(|index| diagnostics[**index].position.is_some());
        let mut places: Vec<(usize, Place)> = Vec::with_capacity(indexes.len());
        for index in known {
            if let Some((line, column)) = diagnostics[index].position {
                let start = locate::offset(&text, line, column);
                let length = text[start..].chars().next().map_or(0, char::len_utf8);
                let end = start + length;
                places.push((index, Place { start, end }));
            }
        }
        if !unknown.is_empty() && !text.is_empty() {
            let pointers: Vec<&str> = unknown
                .iter()
                .map(|index| diagnostics[*index].pointer.as_str())
                .collect();
            places.extend(unknown.into_iter().zip(locate::locate(&text, &pointers)));
        }
        // One pass over the text counts lines and columns for all, however many there are.
        places.sort_by_key(|(_, place)| place.start);
        let mut starts = locate::line_starts(&text).peekable();
        let (mut at, mut line, mut column) = (0, 1, 1);
        for (index, place) in places {
            while let Some(start) = starts.next_if(|start| *start <= place.start) {
                (at, line, column) = (start, line + 1, 1);
            }
            column += text[at..place.start].chars().count();
            at = place.start;
            spots[index] = Some(Spot {
                text: text.clone(),
                place,
                line,
                column,
            });
        }
    }
    spots
}

/// The line of a place, or the part of it around the place if it is long, and where the place is in it.
fn window(text: &str, place: Place, excerpt: &mut String) -> (usize, usize) {
    let floor = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    // A long line is not searched to its ends: it may be the whole document.
    let before = floor(place.start.saturating_sub(MAX_LINE));
    let behind = floor((place.start + MAX_LINE).min(text.len()));
    let line_start = text[before..place.start].rfind(['\n', '\r']);
    let line_start = line_start.map_or(before, |at| before + at + 1);
    let line_end = text[place.start..behind].find(['\n', '\r']);
    let line_end = line_end.map_or(behind, |at| place.start + at);
    let is_short = line_end - line_start <= MAX_LINE;
    let start = if is_short {
        line_start
    } else {
        floor(place.start.saturating_sub(60).max(line_start))
    };
    let end = if is_short {
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
    text.chars()
        .map(|c| {
            if c == '\t' {
                ' '
            } else if is_misleading(c) {
                '\u{FFFD}'
            } else {
                c
            }
        })
        .collect()
}
