//! Compares two documents and tells what the differences mean: on the wire, for the vendor, and for
//! users of the generated crate.
//!
//! The documents are compared as they are (`schemas`, `operations`, `parameters`), which gives the
//! findings with their wire and vendor classes; the two lowered models are compared too (`effects`),
//! which gives the Rust class of those findings and the findings that no document shows (`attach`).

mod attach;
pub mod changelog;
mod class;
mod composition;
mod document;
mod effects;
mod engine;
mod features;
mod finding;
pub mod format;
mod limits;
mod operations;
mod parameters;
mod policy;
mod renames;
mod report;
pub mod rules;
mod schemas;
mod text;
mod view;

use indexmap::IndexSet;

use crate::areas::{self, Areas};
use crate::ir;
use crate::spec::Spec;
pub use class::{Rust, Vendor, Wire};
use document::Document;
use engine::Engine;
pub use finding::Finding;
pub use policy::{Class, Day, Ignore, Policy};
pub use renames::Rename;
pub use report::{
    Absent, Changes, FailOn, ListFinding, Report, RustCounts, SCHEMA_VERSION, Step, Steps, Summary,
    VendorCounts, WireCounts,
};
use rules::Area;

/// One of the two documents: as it was read, and lowered.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The document as it was published, which the wire and vendor classes are about.
    pub spec: &'a Spec,
    /// The document that the crate is generated from: as published, or amended by overlays.
    pub amended: &'a Spec,
    /// What the amended document was lowered to, names resolved.
    pub model: &'a ir::Model,
}

impl<'a> Side<'a> {
    /// A document without overlays.
    pub fn new(spec: &'a Spec, model: &'a ir::Model) -> Self {
        Self {
            spec,
            amended: spec,
            model,
        }
    }

    fn areas(self) -> Areas {
        areas::find(self.amended, self.model)
    }
}

/// Compares two documents. `today` decides which entries of the policy have expired.
pub fn compare(base: Side<'_>, revision: Side<'_>, policy: &Policy, today: Day) -> Report {
    let ((base, old_areas), (revision, new_areas)) = rayon::join(
        || (Document::new(base), base.areas()),
        || (Document::new(revision), revision.areas()),
    );
    let effects = effects::compare(base.side.model, revision.side.model);
    let absent = Missing::of(&base, &revision);
    let mut engine = Engine::new(base, revision);
    engine.schemas(&absent.schemas);
    engine.operations();
    engine.topics();
    let Engine {
        base,
        revision,
        mut findings,
        ..
    } = engine;
    let effects = effects
        .into_iter()
        .filter(|effect| !absent.schemas.contains(effect.schema.as_str()))
        .collect();
    attach::attach(&mut findings, effects, &base, &revision);
    features::compare(
        &mut findings,
        (&base, &old_areas),
        (&revision, &new_areas),
        &absent.schemas,
    );
    for finding in &mut findings {
        if finding.area == Area::Topic {
            // Topics are not lowered: what is generated for them follows the document.
            finding.rust = finding.rule.row().rust;
        }
        finding.seal();
    }
    let renames = renames::suggest(&findings, &base, &revision);
    let (ignored, problems) = policy.apply(&mut findings, today);
    let mut report = Report::new(findings);
    report.summary.ignored = ignored;
    report.summary.policy = problems;
    report.summary.renames = renames;
    report.summary.not_in_this_document = Absent {
        topics: absent.topics,
        schemas: absent.schemas.len(),
        document: absent.document,
    };
    report
}

/// Topics, and schemas that only topics lead to, of a document that is compared with one that has no
/// topics at all: such a one is of another kind, and says nothing about them.
#[derive(Default)]
struct Missing<'a> {
    topics: usize,
    schemas: IndexSet<&'a str>,
    document: Option<&'static str>,
}

impl<'a> Missing<'a> {
    fn of(base: &Document<'a>, revision: &Document<'a>) -> Self {
        let none = |document: &Document<'_>| document.side.spec.topics.is_empty();
        let (with, without, name) = match (none(base), none(revision)) {
            (false, true) => (base, revision, "revision"),
            (true, false) => (revision, base, "base"),
            _ => return Self::default(),
        };
        let schemas =
            with.schemas.keys().map(String::as_str).filter(|name| {
                with.uses(name).only_events() && !without.schemas.contains_key(*name)
            });
        Self {
            topics: with.side.spec.topics.len(),
            schemas: schemas.collect(),
            document: Some(name),
        }
    }
}
