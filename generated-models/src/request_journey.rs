// @generated from the schema "RequestJourney"; changes made here are lost at the next generation

/// The schema `RequestJourney`.
#[repr(C)]
pub struct RequestJourney {
    /// `patterns`: `array of RequestJourneyPattern`.
    pub patterns: ::std::option::Option<::std::vec::Vec<crate::RequestJourneyPattern>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RequestJourney "RequestJourney" 1 {
    (
        patterns: ::std::vec::Vec<crate::RequestJourneyPattern> = "patterns" 0 with_patterns,
    )
});
