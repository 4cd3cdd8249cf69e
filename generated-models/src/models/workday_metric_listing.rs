// @generated from the schema "WorkdayMetricListing"; changes made here are lost at the next generation

use crate::WorkdayMetric;
use crate::runtime::Extra;

/// The schema `WorkdayMetricListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkdayMetricListing {
    /// `entities`: `array of WorkdayMetric`.
    pub entities: Option<Vec<WorkdayMetric>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkdayMetricListing "WorkdayMetricListing" 1 {
    (
        entities: Vec<WorkdayMetric> = "entities" with_entities,
    )
});
