//! What tests over every model need: a list of all models, the pinned specification as it is written, and documents
//! made from it.
//!
//! Nothing here uses the generator: a mistake of its lowering must not hide itself.
#![forbid(unsafe_code)]

#[path = "../../fuzz-models/src/agreement.rs"]
pub mod agreement;
pub mod document;
pub mod json;
pub mod operations;
pub mod registry;
pub mod spec;

use std::fmt::Write;

use generated_models::{notifications, runtime};

/// What a test found, so that a run tells of all models and not only of the first.
#[derive(Debug, Default)]
pub struct Findings {
    count: usize,
    text: String,
}

impl Findings {
    /// Adds a finding, unless `holds`.
    pub fn check(&mut self, holds: bool, message: impl FnOnce() -> String) {
        if !holds {
            self.count += 1;
            if self.count <= 20 {
                let message: String = message().chars().take(600).collect();
                let _ = writeln!(self.text, "- {message}");
            }
        }
    }

    /// Ends the test.
    ///
    /// # Panics
    /// If there is any finding.
    pub fn finish(self) {
        assert!(
            self.count == 0,
            "{} findings, of which the first are:\n{}",
            self.count,
            self.text
        );
    }
}
