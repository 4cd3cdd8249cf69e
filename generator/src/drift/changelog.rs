//! The changelog entry of the generated crate, and the version that a report asks for.

use std::collections::BTreeMap;

use super::finding::{Finding, Rust};
use super::report::{Report, Step};
use super::rules::Area;

/// The next version of a crate that is at `current`, a version of three numbers; the same where
/// nothing changed. Before 1.0 a break moves the second number and an addition the third, as cargo
/// reads such versions.
///
/// # Errors
/// Says so when `current` is no such version.
pub fn next_version(current: &str, step: Step) -> Result<String, String> {
    let numbers: Option<Vec<u64>> = current
        .split('.')
        .map(|number| number.parse().ok())
        .collect();
    let Some([major, minor, patch]) = numbers.as_deref() else {
        return Err(format!(
            "`{current}` is no version of three numbers, such as 1.4.0"
        ));
    };
    let (major, minor, patch) = match (step, *major) {
        (Step::None, _) => (*major, *minor, *patch),
        (Step::Major, 0) => (0, minor + 1, 0),
        (Step::Major, _) => (major + 1, 0, 0),
        (Step::Minor, 0) | (Step::Patch, _) => (*major, *minor, patch + 1),
        (Step::Minor, _) => (*major, minor + 1, 0),
    };
    Ok(format!("{major}.{minor}.{patch}"))
}

/// The entry for a version: what its users have to know, by section, models first and each model's
/// changes together. `about` is one sentence on what the crate was made from.
pub fn entry(report: &Report, version: &str, about: &str) -> String {
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
    let mut text = format!("## {version}\n\n{about}\n");
    for (section, owners) in sections {
        text.push_str(&format!("\n### {}\n\n", section.title()));
        for (owner, mut lines) in owners {
            lines.dedup();
            lines.retain(|line| !line.is_empty());
            if lines.is_empty() {
                text.push_str(&format!("- `{owner}`\n"));
            } else {
                text.push_str(&format!("- `{owner}`: {}\n", lines.join(", ")));
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
        Rust::Minor if finding.rule.ends_with("deprecated") => Some(Section::Deprecated),
        Rust::Minor => Some(Section::Added),
    }
}

/// Whose change it is, and what happened, empty where the owner says it all.
fn line(finding: &Finding) -> (String, String) {
    let owner = match finding.area {
        Area::Feature => format!("feature {}", finding.value.as_deref().unwrap_or_default()),
        Area::Topic => format!("topic {}", finding.value.as_deref().unwrap_or_default()),
        _ => finding
            .schema
            .clone()
            .or_else(|| finding.operation.clone())
            .unwrap_or_default(),
    };
    let property = finding.property.as_deref().map(|name| format!("`{name}`"));
    let value = finding.value.as_deref().map(|value| format!("`{value}`"));
    let change = match (&finding.from, &finding.to) {
        (Some(from), Some(to)) => format!(" (`{from}` → `{to}`)"),
        _ => String::new(),
    };
    let what = match finding.rule {
        "schema-added" | "feature-added" | "topic-added" => String::new(),
        "schema-removed" | "feature-removed" | "topic-removed" => "removed".to_owned(),
        rule if rule.ends_with("-property-added") => property.unwrap_or_default(),
        rule if rule.ends_with("-property-removed") => {
            format!("{} removed", property.unwrap_or_default())
        }
        rule if rule.ends_with("enum-value-added") => {
            format!(
                "{} value {}",
                property.unwrap_or_default(),
                value.unwrap_or_default()
            )
        }
        rule if rule.ends_with("enum-value-removed") => {
            format!(
                "{} value {} removed",
                property.unwrap_or_default(),
                value.unwrap_or_default()
            )
        }
        rule => {
            let mut what = property.map_or_else(String::new, |property| format!("{property} "));
            what.push_str(&rule.replace('-', " "));
            if let Some(value) = value.filter(|_| finding.area != Area::Feature) {
                what.push_str(&format!(" {value}"));
            }
            what + &change
        }
    };
    (owner, what.trim().to_owned())
}
