// @generated from the schema "PatchJourney"; changes made here are lost at the next generation

use crate::PatchJourneyPattern;
use crate::runtime::Extra;

/// The schema `PatchJourney`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchJourney {
    /// `patterns`: `array of PatchJourneyPattern`.
    pub patterns: Option<Vec<PatchJourneyPattern>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchJourney "PatchJourney" 1 {
    (
        patterns: Vec<PatchJourneyPattern> = "patterns" with_patterns,
    )
});
