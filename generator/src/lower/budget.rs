//! A limit to what a document may become.
//!
//! `allOf` repeats the properties of one schema in all that extend it, so that a small document can
//! ask for models without measure.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::ir::Field;

/// Bytes that all fields may take together; the largest real documents need a tenth.
const LIMIT: usize = 128 << 20;

/// What a type costs beside its fields: its file has so many bytes for it, at least.
const INLINE_TYPE: usize = 2 << 10;

/// How much the fields that were lowered so far take.
#[derive(Default)]
pub(super) struct Budget {
    used: AtomicUsize,
}

impl Budget {
    /// Whether one more field is allowed.
    pub(super) fn allows(&self, field: &Field) -> bool {
        let size = std::mem::size_of::<Field>()
            + field.wire_name.len()
            + field.pointer.len()
            + field.wire_type.len()
            + field.docs.title.len()
            + field.docs.description.len();
        self.used.fetch_add(size, Ordering::Relaxed) < LIMIT
    }

    /// Counts the type of a schema without a name.
    pub(super) fn count_inline(&self, path: &str, pointer: &str) {
        let size = INLINE_TYPE + path.len() + pointer.len();
        self.used.fetch_add(size, Ordering::Relaxed);
    }

    /// The error where the limit was passed.
    pub(super) fn exhausted(&self) -> Option<Diagnostic> {
        (self.used.load(Ordering::Relaxed) >= LIMIT).then(|| {
            let message = "the document expands to too many properties: schemas with many properties are extended by many others";
            Diagnostic::new(Severity::Error, Code::TooLarge, "", message)
                .with_help("refer to the shared properties instead of extending them")
        })
    }
}
