//! Compares two documents and tells what the differences mean: on the wire, for the vendor, and for
//! users of the generated crate.
//!
//! The documents are compared as they are (`schemas`, `operations`, `parameters`), which gives the
//! findings with their wire and vendor classes; the two lowered models are compared too (`effects`),
//! which gives the Rust class of those findings and the findings that no document shows.

mod document;
mod engine;
mod finding;
mod limits;
mod operations;
mod parameters;
pub mod rules;
mod schemas;
mod view;

use indexmap::{IndexMap, IndexSet};

use crate::ir;
use crate::spec::Spec;
use document::Document;
use engine::Engine;
pub use finding::{Finding, Rust, Vendor, Wire};

/// One of the two documents: as it was read, and lowered.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The document.
    pub spec: &'a Spec,
    /// What it was lowered to.
    pub model: &'a ir::Model,
}

pub fn raw(base: Side<'_>, revision: Side<'_>) -> Vec<Finding> {
    let mut engine = Engine::new(Document::new(base), Document::new(revision));
    let absent = IndexSet::new();
    engine.schemas(&absent);
    engine.operations();
    engine.topics();
    engine.findings
}
