// @generated from the schema "TimeOffIntegrationStatusResponseListing"; changes made here are lost at the next generation

use crate::TimeOffIntegrationStatusResponse;
use crate::runtime::Extra;

/// The schema `TimeOffIntegrationStatusResponseListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffIntegrationStatusResponseListing {
    /// `entities`: `array of TimeOffIntegrationStatusResponse`.
    pub entities: Option<Vec<TimeOffIntegrationStatusResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffIntegrationStatusResponseListing "TimeOffIntegrationStatusResponseListing" 1 {
    (
        entities: Vec<TimeOffIntegrationStatusResponse> = "entities" with_entities,
    )
});
