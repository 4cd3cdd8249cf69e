// @generated from the schema "PatchJourney"; changes made here are lost at the next generation

/// The schema `PatchJourney`.
#[repr(C)]
pub struct PatchJourney {
    /// `patterns`: `array of PatchJourneyPattern`.
    pub patterns: ::std::option::Option<::std::vec::Vec<crate::PatchJourneyPattern>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchJourney "PatchJourney" 1 {
    (
        patterns: ::std::vec::Vec<crate::PatchJourneyPattern> = "patterns" 0 with_patterns,
    )
});
