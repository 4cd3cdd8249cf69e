// @generated from the schema "TimeOffLimitListing"; changes made here are lost at the next generation

use crate::TimeOffLimit;
use crate::runtime::Extra;

/// The schema `TimeOffLimitListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffLimitListing {
    /// `entities`: `array of TimeOffLimit`.
    pub entities: Option<Vec<TimeOffLimit>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffLimitListing "TimeOffLimitListing" 1 {
    (
        entities: Vec<TimeOffLimit> = "entities" with_entities,
    )
});
