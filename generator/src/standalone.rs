//! What makes a generated crate complete by itself: its manifest and the runtime.

use crate::emit::FileSet;

/// The files beside the models.
pub(crate) fn files(name: &str) -> FileSet {
    let _ = name;
    FileSet::new()
}
