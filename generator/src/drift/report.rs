//! What a comparison found, and its summary.

use std::collections::HashSet;

use serde::Serialize;

use super::class::{Rust, Vendor, Wire};
use super::finding::Finding;
use super::renames::Rename;
use super::rules::{Area, Rule};
use crate::lists::Place;

/// The version of the JSON form. It grows when a key changes its meaning or goes.
pub const SCHEMA_VERSION: u32 = 1;

/// What a comparison found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// Counts, and what concerns the documents as a whole.
    pub summary: Summary,
    /// One for each change, the most important first.
    pub findings: Vec<Finding>,
}

/// Counts, and what concerns the documents as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// The findings.
    pub findings: usize,
    /// The findings that the policy passed over.
    pub ignored: usize,
    /// The findings by wire class.
    pub wire: WireCounts,
    /// The findings by the vendor's class.
    pub vendor: VendorCounts,
    /// The findings by Rust class.
    pub rust: RustCounts,
    /// The version step that each classification asks for.
    pub step: Steps,
    /// Models: schemas with a finding.
    pub models: Changes,
    /// Fields: properties with a finding, of schemas that both documents have.
    pub fields: Changes,
    /// What one document has and the other cannot have, because it has no topics at all.
    pub not_in_this_document: Absent,
    /// Removals and additions that may be renamings.
    pub renames: Vec<Rename>,
    /// What is wrong with the policy file.
    pub policy: Vec<String>,
    /// What a person should look at in the files of `specs/`: entries that match nothing any more, and secrets that
    /// nobody has listed.
    pub lists: Vec<ListFinding>,
}

/// Something that a person should look at in a file of decisions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ListFinding {
    /// Where the entry is, or the document that has what is not listed.
    #[serde(flatten)]
    pub place: Place,
    /// What there is to look at, in one line.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

/// Findings by wire class.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct WireCounts {
    pub breaking: usize,
    pub risky: usize,
    pub compatible: usize,
}

/// Findings by the vendor's class.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct VendorCounts {
    pub major: usize,
    pub minor: usize,
    pub point: usize,
    pub unreported: usize,
}

/// Findings by Rust class.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct RustCounts {
    pub major: usize,
    pub minor: usize,
    pub none: usize,
}

/// A step of a version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// No new version.
    #[default]
    None,
    /// The third number; `point` in the vendor's terms.
    Patch,
    /// The second number.
    Minor,
    /// The first number.
    Major,
}

impl std::fmt::Display for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// The version step that each classification asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Steps {
    /// Breaking asks for a major step, risky for a minor one, anything else for a patch.
    pub wire: Step,
    /// The step that the vendor's arithmetic takes.
    pub vendor: Step,
    /// The step of the generated crate; a patch where only its texts can differ.
    pub rust: Step,
}

/// How many came, changed and went.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Changes {
    pub added: usize,
    pub changed: usize,
    pub removed: usize,
}

/// What only one document can have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Absent {
    /// Topics.
    pub topics: usize,
    /// Schemas that only topics lead to.
    pub schemas: usize,
    /// `base` or `revision`: the document that has no topics; `null` where both have some or none.
    pub document: Option<&'static str>,
}

/// From where on findings make a check fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FailOn {
    /// Any finding.
    #[default]
    Any,
    /// None.
    Never,
    /// A wire class and what is worse.
    Wire(Wire),
    /// A class of the vendor and what is higher.
    Vendor(Vendor),
    /// A Rust class and what is higher.
    Rust(Rust),
}

impl FailOn {
    /// The names that [`FailOn::from_str`](std::str::FromStr::from_str) takes.
    pub const NAMES: &'static [&'static str] = &[
        "any",
        "never",
        "breaking",
        "risky",
        "compatible",
        "vendor-major",
        "vendor-minor",
        "vendor-point",
        "rust-major",
        "rust-minor",
    ];
}

impl std::str::FromStr for FailOn {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = match text {
            "any" => Some(Self::Any),
            "never" => Some(Self::Never),
            _ => match text.split_once('-') {
                Some(("vendor", class)) => class.parse().ok().map(Self::Vendor),
                Some(("rust", class)) => class.parse().ok().map(Self::Rust),
                Some(("wire", class)) => class.parse().ok().map(Self::Wire),
                _ => text.parse().ok().map(Self::Wire),
            },
        };
        found.ok_or_else(|| format!("`{text}` is not one of {}", Self::NAMES.join(", ")))
    }
}

impl Report {
    /// Sorts and counts the findings.
    pub(super) fn new(mut findings: Vec<Finding>) -> Self {
        findings.sort_by(|a, b| {
            b.weight()
                .cmp(&a.weight())
                .then_with(|| a.area.cmp(&b.area))
                .then_with(|| a.operation.cmp(&b.operation))
                .then_with(|| a.schema.cmp(&b.schema))
                .then_with(|| a.property.cmp(&b.property))
                .then_with(|| a.rule.id().cmp(b.rule.id()))
                .then_with(|| a.parameter.cmp(&b.parameter))
                .then_with(|| a.response.cmp(&b.response))
                .then_with(|| a.value.cmp(&b.value))
                // The order of the documents' keys is to make no difference.
                .then_with(|| a.fingerprint.cmp(&b.fingerprint))
        });
        let mut summary = Summary {
            findings: findings.len(),
            ..Summary::default()
        };
        for finding in &findings {
            match finding.wire {
                Wire::Breaking => summary.wire.breaking += 1,
                Wire::Risky => summary.wire.risky += 1,
                Wire::Compatible => summary.wire.compatible += 1,
            }
            match finding.vendor {
                Vendor::Major => summary.vendor.major += 1,
                Vendor::Minor => summary.vendor.minor += 1,
                Vendor::Point => summary.vendor.point += 1,
                Vendor::Unreported => summary.vendor.unreported += 1,
            }
            match finding.rust {
                Rust::Major => summary.rust.major += 1,
                Rust::Minor => summary.rust.minor += 1,
                Rust::None => summary.rust.none += 1,
            }
        }
        summary.step = steps(&findings);
        (summary.models, summary.fields) = changes(&findings);
        Self {
            schema_version: SCHEMA_VERSION,
            summary,
            findings,
        }
    }

    /// Whether there is a finding at or above the threshold.
    pub fn fails(&self, on: FailOn) -> bool {
        self.findings.iter().any(|finding| match on {
            FailOn::Any => true,
            FailOn::Never => false,
            FailOn::Wire(class) => finding.wire >= class,
            FailOn::Vendor(class) => finding.vendor >= class,
            FailOn::Rust(class) => finding.rust >= class,
        })
    }
}

fn steps(findings: &[Finding]) -> Steps {
    let mut steps = Steps::default();
    for finding in findings {
        steps.wire = steps.wire.max(match finding.wire {
            Wire::Breaking => Step::Major,
            Wire::Risky => Step::Minor,
            Wire::Compatible => Step::Patch,
        });
        steps.vendor = steps.vendor.max(match finding.vendor {
            Vendor::Major => Step::Major,
            Vendor::Minor => Step::Minor,
            Vendor::Point => Step::Patch,
            Vendor::Unreported => Step::None,
        });
        steps.rust = steps.rust.max(match finding.rust {
            Rust::Major => Step::Major,
            Rust::Minor => Step::Minor,
            Rust::None => Step::Patch,
        });
    }
    steps
}

/// The models and fields that came, changed and went.
fn changes(findings: &[Finding]) -> (Changes, Changes) {
    let (mut models, mut fields) = (Changes::default(), Changes::default());
    let mut changed_models: HashSet<&str> = HashSet::new();
    let mut changed_fields: HashSet<(&str, &str)> = HashSet::new();
    for finding in findings {
        let in_schema = matches!(finding.area, Area::Schema | Area::Property | Area::Rust);
        let Some(schema) = finding.schema.as_deref().filter(|_| in_schema) else {
            continue;
        };
        match finding.rule {
            Rule::SchemaAdded => models.added += 1,
            Rule::SchemaRemoved => models.removed += 1,
            rule => {
                changed_models.insert(schema);
                if let Some(property) = finding.property.as_deref() {
                    match rule {
                        _ if rule.adds_property() => fields.added += 1,
                        _ if rule.removes_property() => fields.removed += 1,
                        _ => {
                            changed_fields.insert((schema, property));
                        }
                    }
                }
            }
        }
    }
    models.changed = changed_models.len();
    fields.changed = changed_fields.len();
    (models, fields)
}
