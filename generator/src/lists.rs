//! The files in which people list decisions about a document: what their entries have in common.
//!
//! An entry that matches nothing is either a mistake of the person who wrote it, or it was right until the document
//! changed. The two are told apart by a mark: an update marks an entry that matched the old document and does not match
//! the new one (`gone = "224.1.0"` in a TOML file, `x-gone: "224.1.0"` in an overlay). A marked entry is passed over,
//! and an unmarked one that matches nothing is an error.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::spec::locate::{line_column, locate, offset};
use crate::spec::{Source, overlay_marks};

/// The codes of errors about an entry that matches nothing.
pub const UNMATCHED: &[Code] = &[
    Code::SecretWithoutProperty,
    Code::RenameWithoutMatch,
    Code::OverlayUnmatched,
    Code::PolicyWithoutMatch,
];

/// The key that marks an object of an overlay as gone.
pub(crate) const OVERLAY_MARK: &str = "x-gone";

/// A name in a TOML list, or a name that the document no longer has.
#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "a name, or a table with `name` and `gone`, the version that no longer has it"
)]
pub(crate) enum Written {
    Name(String),
    Gone(Gone),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Gone {
    name: String,
    gone: String,
}

/// An entry of a TOML list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) name: String,
    /// The version of the document that no longer has what the entry is about.
    pub(crate) gone: Option<String>,
    /// Line and column of the entry's value, both from 1.
    pub(crate) position: (usize, usize),
}

impl Entry {
    pub(crate) fn new(written: toml::Spanned<Written>, text: &str) -> Self {
        let position = line_column(text, written.span().start);
        let (name, gone) = match written.into_inner() {
            Written::Name(name) => (name, None),
            Written::Gone(Gone { name, gone }) => (name, Some(gone)),
        };
        Self {
            name,
            gone,
            position,
        }
    }

    /// A diagnostic that points at the entry.
    pub(crate) fn diagnostic(
        &self,
        severity: Severity,
        code: Code,
        file: &str,
        message: String,
    ) -> Diagnostic {
        Diagnostic {
            file: file.to_owned(),
            position: Some(self.position),
            ..Diagnostic::new(severity, code, "", message)
        }
    }
}

/// What to do about an entry that matches nothing, with the names that are like its own.
pub(crate) fn help<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> String {
    let similar = nearest_names(name, names);
    if similar.is_empty() {
        return "correct or remove the entry".to_owned();
    }
    let similar: Vec<String> = similar
        .iter()
        .map(|name| format!("`{}`", name.escape_debug()))
        .collect();
    format!(
        "correct or remove the entry; similar: {}",
        similar.join(", ")
    )
}

/// The names nearest to one that is not among them, the best first.
pub fn nearest_names<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    crate::commands::nearest(name, names)
}

/// The message of an error in a TOML file, with the nearest of the names that are allowed there.
pub fn toml_error(error: &toml::de::Error) -> String {
    let message = error.to_string();
    let is_unknown = ["unknown field", "unknown variant"]
        .iter()
        .any(|start| error.message().starts_with(start));
    // serde puts the unknown name and then the known ones in backticks
    let mut names = error.message().split('`').skip(1).step_by(2);
    let near = match names.next() {
        Some(unknown) if is_unknown => nearest_names(unknown, names),
        _ => Vec::new(),
    };
    match near.first() {
        Some(near) => format!("{}\ndid you mean `{near}`?", message.trim_end()),
        None => message,
    }
}

/// Where an entry is: the file, and the line from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Place {
    /// The file, as the user named it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// The errors about entries that match nothing.
pub fn unmatched(diagnostics: &[Diagnostic]) -> impl Iterator<Item = &Diagnostic> {
    diagnostics
        .iter()
        .filter(|diagnostic| UNMATCHED.contains(&diagnostic.code))
}

/// Where the entry of a diagnostic is in its file, which is one of `lists`.
pub fn place(diagnostic: &Diagnostic, lists: &[Source]) -> Place {
    let line = diagnostic.position.map(|(line, _)| line).or_else(|| {
        let source = lists.iter().find(|list| list.name == diagnostic.file)?;
        let text = std::str::from_utf8(&source.bytes).ok()?;
        let found = locate(text, &[&diagnostic.pointer]);
        Some(line_column(text, found.first()?.start).0)
    });
    Place {
        file: diagnostic.file.clone(),
        line: line.unwrap_or(1),
    }
}

/// The entries of a list that are marked as gone: the line of each, and the version from which on it is.
pub fn marked(list: &Source) -> Vec<(Place, String)> {
    let Ok(text) = std::str::from_utf8(&list.bytes) else {
        return Vec::new();
    };
    let place = |line| Place {
        file: list.name.clone(),
        line,
    };
    if !list.name.ends_with(".toml") {
        let marks = overlay_marks(list);
        let pointers: Vec<&str> = marks.iter().map(|(pointer, _)| pointer.as_str()).collect();
        let places = locate(text, &pointers);
        return places
            .iter()
            .zip(&marks)
            .map(|(at, (_, version))| (place(line_column(text, at.start).0), version.clone()))
            .collect();
    }
    let Ok(table) = text.parse::<toml::Table>() else {
        return Vec::new();
    };
    let versions: BTreeSet<String> = versions(&toml::Value::Table(table));
    let lines = text.lines().enumerate().filter_map(|(index, line)| {
        let (_, rest) = line.split_once("gone")?;
        let version = rest.trim_start().strip_prefix('=')?.trim_start();
        let version = versions.iter().find(|known| {
            version
                .get(1..)
                .is_some_and(|rest| rest.starts_with(known.as_str()))
        })?;
        (!line.trim_start().starts_with('#')).then(|| (place(index + 1), version.clone()))
    });
    lines.collect()
}

/// The values of all keys `gone`.
fn versions(value: &toml::Value) -> BTreeSet<String> {
    match value {
        toml::Value::Table(table) => {
            let own = table.get("gone").and_then(toml::Value::as_str);
            let mut found: BTreeSet<String> = table.values().flat_map(versions).collect();
            found.extend(own.map(str::to_owned));
            found
        }
        toml::Value::Array(values) => values.iter().flat_map(versions).collect(),
        _ => BTreeSet::new(),
    }
}

/// The text of a list with a mark at each of the entries that the diagnostics are about. Everything else stays as it
/// is, comments included.
///
/// # Errors
/// An entry cannot be marked where it is; the message names it.
pub fn mark(list: &Source, entries: &[&Diagnostic], version: &str) -> Result<String, String> {
    let text = std::str::from_utf8(&list.bytes).map_err(|error| error.to_string())?;
    let version = quoted(version);
    let mut insertions: Vec<(usize, String)> = Vec::new();
    for entry in entries {
        let found = match entry.code {
            Code::OverlayUnmatched => {
                overlay_insertion(text, &entry.pointer, &version).map(|one| vec![one])
            }
            Code::PolicyWithoutMatch => {
                policy_insertion(text, entry, &version).map(|one| vec![one])
            }
            _ => string_insertions(text, entry, &version),
        };
        insertions.extend(
            found.ok_or_else(|| {
                format!("the entry cannot be marked as gone; remove it ({entry})")
            })?,
        );
    }
    insertions.sort();
    insertions.dedup();
    let mut marked = text.to_owned();
    for (at, inserted) in insertions.iter().rev() {
        marked.insert_str(*at, inserted);
    }
    Ok(marked)
}

/// A version as a string of TOML and of YAML.
fn quoted(version: &str) -> String {
    let plain: String = version
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || " .+-_".contains(*c))
        .collect();
    format!("\"{plain}\"")
}

/// `"name"` becomes `{ name = "name", gone = "version" }`.
fn string_insertions(
    text: &str,
    entry: &Diagnostic,
    version: &str,
) -> Option<Vec<(usize, String)>> {
    let (line, column) = entry.position?;
    let start = offset(text, line, column);
    let mut rest = text.get(start..)?.char_indices();
    let quote = rest.next().map(|(_, c)| c).filter(|c| "\"'".contains(*c))?;
    let mut escaped = false;
    let end = rest.find_map(|(at, c)| {
        let is_end = c == quote && !escaped;
        escaped = quote == '"' && c == '\\' && !escaped;
        is_end.then_some(start + at + 1)
    })?;
    Some(vec![
        (start, "{ name = ".to_owned()),
        (end, format!(", gone = {version} }}")),
    ])
}

/// A line `gone = "version"` before the line of the entry's reason.
fn policy_insertion(text: &str, entry: &Diagnostic, version: &str) -> Option<(usize, String)> {
    let (line, column) = entry.position?;
    let value = offset(text, line, column);
    let start = text[..value].rfind('\n').map_or(0, |at| at + 1);
    let before = &text[start..value];
    let indent: String = before
        .chars()
        .take_while(|c| *c == ' ' || *c == '\t')
        .collect();
    let is_own_line = before.trim_start().starts_with("reason");
    let key = text[..value].rfind("reason")?;
    Some(if is_own_line {
        (start, format!("{indent}gone = {version}\n"))
    } else {
        (key, format!("gone = {version}, "))
    })
}

/// The mark as the first key of the object at `pointer`, or of the action whose target it is.
fn overlay_insertion(text: &str, pointer: &str, version: &str) -> Option<(usize, String)> {
    let pointer = pointer.strip_suffix("/target").unwrap_or(pointer);
    let place = *locate(text, &[pointer]).first()?;
    let is_element = pointer
        .rsplit_once('/')
        .is_some_and(|(_, last)| last.bytes().all(|byte| byte.is_ascii_digit()));
    let value = if is_element {
        place.start
    } else {
        // what is found is the key
        let colon = place.end + text.get(place.end..)?.find(':')?;
        let rest = &text[colon + 1..];
        colon + 1 + (rest.len() - rest.trim_start().len())
    };
    if text.get(value..)?.starts_with('{') {
        return Some((value + 1, format!("\"{OVERLAY_MARK}\": {version}, ")));
    }
    let start = text[..value].rfind('\n').map_or(0, |at| at + 1);
    let indent = " ".repeat(text[start..value].chars().count());
    Some((value, format!("{OVERLAY_MARK}: {version}\n{indent}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(name: &str, text: &str) -> Source {
        Source {
            name: name.to_owned(),
            bytes: text.as_bytes().to_vec(),
        }
    }

    fn at(code: Code, text: &str, needle: &str) -> Diagnostic {
        let at = text.find(needle).expect("the needle is in the text");
        Diagnostic {
            position: Some(line_column(text, at)),
            ..Diagnostic::new(Severity::Error, code, "", "")
        }
    }

    #[test]
    fn an_unknown_key_is_answered_with_the_nearest() {
        let secrets = crate::secrets::Secrets::parse("secrets.toml", "propertys = []\n");
        let renames = crate::names::Renames::parse("renames.toml", "[field]\n\"a.b\" = \"c\"\n");
        let policy = crate::drift::Policy::parse("[[ignore]]\nreson = \"known\"\n");
        for (error, near) in [
            (secrets.map(drop), "properties"),
            (renames.map(drop), "fields"),
            (policy.map(drop), "reason"),
        ] {
            let error = error.expect_err("an unknown key");
            assert!(
                error.ends_with(&format!("\ndid you mean `{near}`?")),
                "{error}"
            );
            assert!(error.contains("line "), "{error}");
        }
        // where no name is near, and where none is unknown, nothing is made up
        for text in ["xyz = 1\n", "properties = 1\n", "properties = [\n"] {
            let error = crate::secrets::Secrets::parse("secrets.toml", text).expect_err("an error");
            assert!(!error.contains("did you mean"), "{error}");
        }
    }

    #[test]
    fn a_mark_leaves_the_rest_of_a_list_as_it_is() {
        let text = "# why\nproperties = [\n    \"api\\\"Key\", # for the gateway\n    'pin',\n]\n";
        let entries = [
            at(Code::SecretWithoutProperty, text, "\"api"),
            at(Code::SecretWithoutProperty, text, "'pin'"),
        ];
        let list = list("secrets.toml", text);
        let marked_text = mark(&list, &[&entries[0], &entries[1]], "224.1.0").expect("markable");
        assert_eq!(
            marked_text,
            "# why\nproperties = [\n    { name = \"api\\\"Key\", gone = \"224.1.0\" }, # for the gateway\n    \
             { name = 'pin', gone = \"224.1.0\" },\n]\n"
        );
        let lines: Vec<usize> = marked(&self::list("secrets.toml", &marked_text))
            .iter()
            .map(|(place, _)| place.line)
            .collect();
        assert_eq!(lines, [3, 4]);
    }

    #[test]
    fn an_entry_of_the_policy_gets_a_line_of_its_own() {
        let text = "[[ignore]]\nschema = \"Old\"\nreason = \"known\" # for now\n";
        let entry = at(Code::PolicyWithoutMatch, text, "\"known\"");
        let marked = mark(&list("drift.toml", text), &[&entry], "2").expect("markable");
        assert_eq!(
            marked,
            "[[ignore]]\nschema = \"Old\"\ngone = \"2\"\nreason = \"known\" # for now\n"
        );
        let text = "ignore = [{ schema = \"Old\", reason = \"known\" }]\n";
        let entry = at(Code::PolicyWithoutMatch, text, "\"known\"");
        let marked = mark(&list("drift.toml", text), &[&entry], "2").expect("markable");
        assert_eq!(
            marked,
            "ignore = [{ schema = \"Old\", gone = \"2\", reason = \"known\" }]\n"
        );
    }

    #[test]
    fn objects_of_an_overlay_are_marked_in_their_own_style() {
        let text = "overlay: 1.0.0\nactions:\n  # first\n  - target: $.a\n    update:\n      properties:\n        \
                    flow: {description: f}\n        block:\n          description: b\n  - {target: $.b, remove: true}\n";
        let entry =
            |pointer: &str| Diagnostic::new(Severity::Error, Code::OverlayUnmatched, pointer, "");
        let entries = [
            entry("/actions/0/target"),
            entry("/actions/0/update/properties/flow"),
            entry("/actions/0/update/properties/block"),
            entry("/actions/1/target"),
        ];
        let entries: Vec<&Diagnostic> = entries.iter().collect();
        let text = mark(&list("o.yaml", text), &entries, "2").expect("markable");
        assert_eq!(
            text,
            "overlay: 1.0.0\nactions:\n  # first\n  - x-gone: \"2\"\n    target: $.a\n    update:\n      properties:\n        \
             flow: {\"x-gone\": \"2\", description: f}\n        block:\n          x-gone: \"2\"\n          description: b\n  \
             - {\"x-gone\": \"2\", target: $.b, remove: true}\n"
        );
        let lines: Vec<usize> = marked(&list("o.yaml", &text))
            .iter()
            .map(|(place, _)| place.line)
            .collect();
        assert_eq!(lines, [4, 8, 9, 12]);
    }
}
