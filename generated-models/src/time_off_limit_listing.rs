// @generated from the schema "TimeOffLimitListing"; changes made here are lost at the next generation

/// The schema `TimeOffLimitListing`.
#[repr(C)]
pub struct TimeOffLimitListing {
    /// `entities`: `array of TimeOffLimit`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::TimeOffLimit>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffLimitListing "TimeOffLimitListing" 1 {
    (
        entities: ::std::vec::Vec<crate::TimeOffLimit> = "entities" 0 with_entities,
    )
});
