//! Faults of a document that do not keep it from being read: what is surely not meant, or is said
//! twice, or leads to nothing.
//!
//! A rule looks at the document alone; what reading and lowering find has codes of its own.

mod operations;
mod references;
mod schemas;

use crate::diagnostics::{self, Code, Diagnostic, Row, Step};
use crate::ir::Model;
use crate::spec::{FurtherFile, Source, Spec};
use crate::uses::Uses;

/// The rules, as rows of the table of diagnostics.
pub fn rules() -> impl Iterator<Item = &'static Row> {
    diagnostics::all().filter(|row| row.step == Step::Lint)
}

/// Looks for faults of a document that was read from `sources` and lowered to `model`.
pub fn lint(
    spec: &Spec,
    model: &Model,
    documents: &[Source],
    further: &[FurtherFile],
) -> Vec<Diagnostic> {
    let mut faults = Faults {
        spec,
        found: Vec::new(),
    };
    unused_schemas(&mut faults, model);
    schemas::lint(&mut faults);
    operations::lint(&mut faults);
    let mut found = faults.found;
    references::lint(documents, further, &mut found);
    found.sort();
    found.dedup();
    found
}

/// What was found in a document.
struct Faults<'a> {
    spec: &'a Spec,
    found: Vec<Diagnostic>,
}

impl Faults<'_> {
    /// Notes a fault at a place of the document in the shape of OpenAPI 3.0.
    fn add(&mut self, code: Code, pointer: &str, message: String, help: &str) {
        let (file, pointer) = self.spec.origin(pointer);
        let mut fault = Diagnostic::of(code, pointer, message).with_help(help);
        fault.file = file.to_owned();
        self.found.push(fault);
    }
}

fn unused_schemas(faults: &mut Faults<'_>, model: &Model) {
    let spec = faults.spec;
    if spec.openapi.paths.paths.is_empty() && spec.topics.is_empty() {
        // a library of schemas is used by other documents
        return;
    }
    let uses = Uses::find(spec, model);
    let unreached = uses.unreached();
    for ty in &model.types {
        if ty.site.is_some() || !unreached.contains(ty.wire_name.as_str()) {
            continue;
        }
        let name = ty.wire_name.escape_debug();
        let message = if uses.is_named(&ty.wire_name) {
            format!("only unused schemas refer to `{name}`")
        } else {
            format!("nothing refers to `{name}`")
        };
        faults.add(
            Code::UnusedSchema,
            &ty.pointer,
            message,
            "remove the schema, or refer to it where it is intended",
        );
    }
}
