// @generated from the schema "WorkdayMetricListing"; changes made here are lost at the next generation

/// The schema `WorkdayMetricListing`.
#[repr(C)]
pub struct WorkdayMetricListing {
    /// `entities`: `array of WorkdayMetric`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WorkdayMetric>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkdayMetricListing "WorkdayMetricListing" 1 {
    (
        entities: ::std::vec::Vec<crate::WorkdayMetric> = "entities" 0 with_entities,
    )
});
