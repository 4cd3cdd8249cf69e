// @generated from the schema "RequestJourney"; changes made here are lost at the next generation

use crate::RequestJourneyPattern;
use crate::runtime::Extra;

/// The schema `RequestJourney`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RequestJourney {
    /// `patterns`: `array of RequestJourneyPattern`.
    pub patterns: Option<Vec<RequestJourneyPattern>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RequestJourney "RequestJourney" 1 {
    (
        patterns: Vec<RequestJourneyPattern> = "patterns" with_patterns,
    )
});
