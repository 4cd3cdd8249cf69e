//! The changelog entry of the generated crate, and the version that a report asks for.

use std::collections::{BTreeMap, HashSet};

use super::class::Rust;
use super::finding::Finding;
use super::report::{Report, Step};
use super::rules::{Area, Rule, SchemaChange};
use crate::printable::{is_misleading, one_line};

/// The next version of a crate that is at `current`, a version of three numbers; the same where
/// nothing changed. Before 1.0 a break moves the second number and an addition the third, as cargo
/// reads such versions.
///
/// # Errors
/// Says so when `current` is no such version.
pub fn next_version(current: &str, step: Step) -> Result<String, String> {
    let Some([major, minor, patch]) = numbers(current) else {
        return Err(format!(
            "`{current}` is not a version of three numbers, such as 1.4.0"
        ));
    };
    let (major, minor, patch) = match (step, major) {
        (Step::None, _) => (major, minor, patch),
        (Step::Major, 0) => (0, minor + 1, 0),
        (Step::Major, _) => (major + 1, 0, 0),
        (Step::Minor, 0) | (Step::Patch, _) => (major, minor, patch + 1),
        (Step::Minor, _) => (major, minor + 1, 0),
    };
    Ok(format!("{major}.{minor}.{patch}"))
}

/// The entry for a change of the pinned document: what users of the crate have to know, by section and
/// model. `about` says in a few words what the crate is made from now.
pub fn entry(report: &Report, about: &str) -> String {
    let mut sections: BTreeMap<Section, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    let mut unseen = 0;
    for finding in &report.findings {
        match section(finding) {
            Some(section) => {
                let (owner, what) = line(finding);
                sections
                    .entry(section)
                    .or_default()
                    .entry(owner)
                    .or_default()
                    .push(what);
            }
            None => unseen += 1,
        }
    }
    let mut text = format!("### {}\n", plain(about));
    for (section, owners) in sections {
        text.push_str(&format!("\n#### {}\n\n", section.title()));
        for (owner, mut lines) in owners {
            let mut seen = HashSet::new();
            lines.retain(|line| !line.is_empty() && seen.insert(line.clone()));
            if lines.is_empty() {
                text.push_str(&format!("- {owner}\n"));
            } else {
                text.push_str(&format!("- {owner}: {}\n", lines.join(", ")));
            }
        }
    }
    if unseen > 0 {
        text.push_str(&format!(
            "\n{unseen} more {} of the document {} no item of the crate.\n",
            if unseen == 1 { "change" } else { "changes" },
            if unseen == 1 { "touches" } else { "touch" },
        ));
    }
    text
}

/// The heading of what is not released yet.
const UNRELEASED: &str = "## Unreleased";
/// Stands before the proposed version, on the first line below the heading.
const NEXT: &str = "Next version: ";

/// A change log with the entry on top of what is not released yet, and the version that all of that
/// together asks for: `version`, or what stands there if that is more.
pub fn insert(log: &str, entry: &str, version: &str) -> String {
    let heading = |line: &str| line.starts_with("## ");
    let lines: Vec<&str> = log.lines().collect();
    let at = lines
        .iter()
        .position(|line| heading(line))
        .unwrap_or(lines.len());
    let (head, rest) = lines.split_at(at);
    let (mut section, older) = match rest.split_first() {
        Some((first, rest)) if first.trim_end() == UNRELEASED => {
            let end = rest
                .iter()
                .position(|line| heading(line))
                .unwrap_or(rest.len());
            let (section, older) = rest.split_at(end);
            (section.to_vec(), older)
        }
        _ => (Vec::new(), rest),
    };
    let mut version = version.to_owned();
    section.retain(|line| match line.strip_prefix(NEXT) {
        Some(known) => {
            if numbers(known.trim()) > numbers(&version) {
                version = known.trim().to_owned();
            }
            false
        }
        None => true,
    });
    let blocks = [
        head.join("\n"),
        format!("{UNRELEASED}\n\n{NEXT}{version}"),
        entry.to_owned(),
        section.join("\n"),
        older.join("\n"),
    ];
    let blocks: Vec<&str> = blocks
        .iter()
        .map(|block| block.trim_matches('\n'))
        .filter(|block| !block.trim().is_empty())
        .collect();
    blocks.join("\n\n") + "\n"
}

/// A change log whose proposed version is released: what was not released yet stands under its number. Gives the text and
/// the version, where one is proposed.
pub fn release(log: &str) -> Option<(String, String)> {
    let start = log.find(&format!("{UNRELEASED}\n"))?;
    let rest = log[start + UNRELEASED.len()..].trim_start_matches('\n');
    let (line, rest) = rest.split_once('\n')?;
    let version = line.strip_prefix(NEXT)?.trim();
    numbers(version)?;
    let text = format!("{}## {version}\n{rest}", &log[..start]);
    Some((text, version.to_owned()))
}

/// The three numbers of a version.
fn numbers(version: &str) -> Option<[u64; 3]> {
    let numbers: Option<Vec<u64>> = version
        .split('.')
        .map(|number| number.parse().ok())
        .collect();
    numbers?.try_into().ok()
}

/// Text of a document in a line of Markdown, as itself and on one line.
fn plain(text: &str) -> String {
    text.chars()
        .map(|c| {
            if is_misleading(c) || "`<>[]".contains(c) {
                ' '
            } else {
                c
            }
        })
        .collect()
}

/// Text of a document as code.
fn code(text: &str) -> String {
    format!("`{}`", one_line(text).replace('`', "'"))
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    Breaking,
    Added,
    Deprecated,
}

impl Section {
    fn title(self) -> &'static str {
        match self {
            Self::Breaking => "Breaking",
            Self::Added => "Added",
            Self::Deprecated => "Deprecated",
        }
    }
}

fn section(finding: &Finding) -> Option<Section> {
    match finding.rust {
        Rust::None => None,
        Rust::Major => Some(Section::Breaking),
        Rust::Minor if finding.rule.deprecates() || finding.rule.undeprecates() => {
            Some(Section::Deprecated)
        }
        Rust::Minor => Some(Section::Added),
    }
}

/// Whose change it is, and what happened, empty where the owner says it all.
fn line(finding: &Finding) -> (String, String) {
    let text = |value: &Option<String>| value.as_deref().map(code).unwrap_or_default();
    let owner = match finding.area {
        Area::Feature => format!("feature {}", text(&finding.value)),
        Area::Topic => format!("topic {}", text(&finding.value)),
        _ if finding.schema.is_some() => text(&finding.schema),
        _ => text(&finding.operation),
    };
    let property = text(&finding.property);
    let value = text(&finding.value);
    let what = match finding.rule {
        Rule::SchemaAdded | Rule::FeatureAdded | Rule::TopicAdded => String::new(),
        Rule::SchemaRemoved | Rule::FeatureRemoved | Rule::TopicRemoved => "removed".to_owned(),
        Rule::FeatureModelAdded => format!("brings {}", text(&finding.schema)),
        Rule::FeatureModelRemoved => format!("no longer enables {}", text(&finding.schema)),
        rule if rule.adds_property() => property,
        rule if rule.removes_property() => format!("{property} removed"),
        Rule::Schema(_, SchemaChange::EnumValueAdded) => format!("{property} value {value}"),
        Rule::Schema(_, SchemaChange::EnumValueRemoved) => {
            format!("{property} value {value} removed")
        }
        rule => {
            let value = match finding.area {
                Area::Feature | Area::Topic => "",
                _ => &value,
            };
            let change = match (&finding.from, &finding.to) {
                (Some(from), Some(to)) => format!("({} → {})", code(from), code(to)),
                _ => String::new(),
            };
            format!("{property} {} {value} {change}", rule.words())
        }
    };
    let what: Vec<&str> = what.split(' ').filter(|word| !word.is_empty()).collect();
    (owner, what.join(" "))
}
