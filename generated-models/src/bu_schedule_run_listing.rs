// @generated from the schema "BuScheduleRunListing"; changes made here are lost at the next generation

/// The schema `BuScheduleRunListing`.
#[repr(C)]
pub struct BuScheduleRunListing {
    /// `entities`: `array of BuScheduleRun`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::BuScheduleRun>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuScheduleRunListing "BuScheduleRunListing" 1 {
    (
        entities: ::std::vec::Vec<crate::BuScheduleRun> = "entities" 0 with_entities,
    )
});
