//! Faults of a document that do not keep it from being read: what is surely not meant, or is said
//! twice, or leads to nothing.
//!
//! [`RULES`] is the table of all of them. A rule looks at the document alone; what reading and
//! lowering find has codes of its own.

mod operations;
mod references;
mod schemas;

use crate::diagnostics::{Diagnostic, Severity};
use crate::ir::Model;
use crate::spec::{FurtherFile, Source, Spec};
use crate::uses::Uses;

/// A kind of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name in kebab case, which is the code of its diagnostics.
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// What it finds, and why that matters.
    pub meaning: &'static str,
}

macro_rules! rules {
    ($($name:ident = $code:literal, $severity:ident, $meaning:literal;)*) => {
        $(pub(crate) const $name: Rule = Rule {
            code: $code,
            severity: Severity::$severity,
            meaning: $meaning,
        };)*

        /// All rules.
        pub const RULES: &[Rule] = &[$($name),*];
    };
}

rules! {
    AMBIGUOUS_PATH = "ambiguous-path", Warning,
        "two paths differ in nothing but the names of their parameters, so that no request tells them apart";
    DEFAULT_NOT_IN_ENUM = "default-not-in-enum", Warning,
        "the default is none of the values that are listed";
    DEFAULT_TYPE = "default-type", Warning,
        "the default is of another type than the schema";
    DISCRIMINATOR_MAPPING = "discriminator-mapping", Warning,
        "the mapping of a discriminator leads to no schema of the document";
    DISCRIMINATOR_PROPERTY = "discriminator-property", Warning,
        "a type that a discriminator selects does not have the property it goes by";
    DUPLICATE_ENUM_VALUE = "duplicate-enum-value", Warning,
        "a value is listed twice in an enum";
    DUPLICATE_OPERATION_ID = "duplicate-operation-id", Warning,
        "two operations have one operationId, which has to be unique";
    DUPLICATE_PARAMETER = "duplicate-parameter", Warning,
        "an operation or path lists two parameters of one name and place";
    DUPLICATE_REQUIRED = "duplicate-required", Warning,
        "a property is listed twice as required";
    EMPTY_SCHEMA = "empty-schema", Note,
        "a schema says nothing of its value, or of an object nothing but that it is one";
    FORMAT_TYPE = "format-type", Warning,
        "the format belongs to another type than the schema's";
    LIMITS = "contradictory-limits", Warning,
        "a lower limit lies above the upper one, so that no value fits";
    MISSING_OPERATION_ID = "missing-operation-id", Note,
        "an operation has no operationId, by which tools name it";
    PATH_PARAMETER_MISSING = "path-parameter-missing", Warning,
        "the path has a placeholder that is declared as no parameter";
    PATH_PARAMETER_OPTIONAL = "path-parameter-optional", Warning,
        "a path parameter is not required, although no path is without it";
    PATH_PARAMETER_UNKNOWN = "path-parameter-unknown", Warning,
        "a path parameter is declared that the path has no placeholder for";
    READ_AND_WRITE_ONLY = "read-and-write-only", Warning,
        "a property is both read-only and write-only, so that nobody may send it";
    REFERENCE_SIBLING = "reference-sibling", Warning,
        "a key beside a `$ref` to a schema, which readers of Swagger 2.0 and OpenAPI 3.0 ignore";
    REFERENCE_TEXT = "reference-text", Note,
        "a title or description beside a `$ref` to a schema, which readers of Swagger 2.0 and OpenAPI 3.0 ignore";
    REQUIRED_READ_ONLY = "required-read-only", Note,
        "a property is required and read-only: it is always there in responses and never in requests";
    REQUIRED_UNKNOWN = "required-unknown-property", Warning,
        "a property is required that the schema does not have";
    UNDECLARED_TAG = "undeclared-tag", Note,
        "an operation has a tag that the document's list of tags does not have";
    UNKNOWN_FORMAT = "unknown-format", Note,
        "the format is none that is registered or has a type of its own, perhaps by a slip of the pen";
    UNUSED_SCHEMA = "unused-schema", Note,
        "no operation and no notification topic leads to the schema";
    UNUSED_TAG = "unused-tag", Note,
        "a tag is declared that no operation has";
}

/// Whether a diagnostic of this code says that a file is no document at all, so that there is nothing
/// to look for faults in.
pub fn is_unreadable(code: &str) -> bool {
    matches!(
        code,
        "alias-expansion"
            | "empty-document"
            | "encoding"
            | "not-a-document"
            | "syntax"
            | "too-deep"
            | "truncated"
            | "version"
    )
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
    fn add(&mut self, rule: Rule, pointer: &str, message: String, help: &str) {
        let (file, pointer) = self.spec.origin(pointer);
        let mut fault = Diagnostic::new(rule.severity, rule.code, pointer, message).with_help(help);
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
            format!("only schemas that nothing leads to refer to `{name}`")
        } else {
            format!("nothing refers to `{name}`")
        };
        faults.add(
            UNUSED_SCHEMA,
            &ty.pointer,
            message,
            "remove the schema, or refer to it where it is meant",
        );
    }
}
