// @generated from the schema "HistoricalShrinkageResultListing"; changes made here are lost at the next generation

/// The schema `HistoricalShrinkageResultListing`.
#[repr(C)]
pub struct HistoricalShrinkageResultListing {
    /// `entities`: `array of HistoricalShrinkageResult`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::HistoricalShrinkageResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalShrinkageResultListing "HistoricalShrinkageResultListing" 1 {
    (
        entities: ::std::vec::Vec<crate::HistoricalShrinkageResult> = "entities" 0 with_entities,
    )
});
