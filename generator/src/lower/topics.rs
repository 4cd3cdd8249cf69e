//! Lowers the notification topics: which there are, and in which order a name is compared with them.

use std::collections::BTreeMap;

use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::ir::{Model, Topic};
use crate::names::module_name;
use crate::spec::node::escape;
use crate::spec::{Spec, TOPICS};

/// Adds the document's topics to the model. One that cannot be told from others, or by any name, is left out with a
/// warning: its events are read as those of an unknown topic are.
pub(super) fn lower(spec: &Spec, model: &mut Model) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let mut patterns: Vec<(&String, &String)> = spec.topics.iter().collect();
    patterns.sort_by_key(|(pattern, _)| (order(pattern), pattern.as_str()));
    let mut shapes: BTreeMap<Vec<(bool, &str)>, &str> = BTreeMap::new();
    for (pattern, schema) in patterns {
        let pointer = format!("/{TOPICS}/{}", escape(pattern));
        let mut warn = |message: String, help: &str| {
            let warning =
                Diagnostic::new(Severity::Warning, Code::UnsupportedTopic, &pointer, message);
            diagnostics.push(warning.with_help(help));
        };
        let shown = pattern.escape_debug();
        if pattern.is_empty() || !pattern.chars().all(is_topic_char) {
            warn(
                format!("`{shown}` is not a valid topic name and is skipped"),
                "use letters, digits and ASCII punctuation",
            );
            continue;
        }
        if let Some(first) = shapes.get(&order(pattern)) {
            warn(
                format!("the topic `{shown}` has the same name as `{first}` and is skipped"),
                "remove one of them",
            );
            continue;
        }
        shapes.insert(order(pattern), pattern);
        let is_odd = |segment: &str| !is_placeholder(segment) && segment.contains(['{', '}']);
        if pattern.split('.').any(is_odd) {
            warn(
                format!(
                    "a segment of `{shown}` is only partly a placeholder and is taken literally"
                ),
                "a placeholder must be a whole segment between full stops",
            );
        }
        model.topics.push(Topic {
            pattern: pattern.clone(),
            pointer: pointer.clone(),
            schema: schema.clone(),
            builder: String::new(),
            event: String::new(),
            parameters: Vec::new(),
        });
    }
    if !spec.topics.is_empty() {
        let own = module_name("notifications");
        for ty in model
            .types
            .iter()
            .filter(|ty| module_name(&ty.wire_name) == own)
        {
            let message = format!(
                "the module of `{}` cannot be named `notifications`, which is the module of the topics",
                ty.wire_name.escape_debug()
            );
            diagnostics.push(
                Diagnostic::new(Severity::Note, Code::NameCollision, &ty.pointer, message)
                    .with_help("to choose its name, add it to the renames"),
            );
        }
    }
    diagnostics
}

/// What topics are sorted by: literals come before placeholders, from the left.
fn order(pattern: &str) -> Vec<(bool, &str)> {
    let parts = pattern.split('.');
    parts
        .map(|part| {
            if is_placeholder(part) {
                (true, "")
            } else {
                (false, part)
            }
        })
        .collect()
}

/// Whether a part of a pattern stands for an id.
pub(crate) fn is_placeholder(part: &str) -> bool {
    part.starts_with('{') && part.ends_with('}')
}

/// What can be printed in documentation as it is.
fn is_topic_char(c: char) -> bool {
    c.is_alphanumeric() || (c.is_ascii_punctuation() && c != '`')
}
