// @generated from the schema "QueryTimeOffIntegrationStatusRequest"; changes made here are lost at the next generation

use crate::TimeOffRequestLookup;
use crate::runtime::Extra;

/// The schema `QueryTimeOffIntegrationStatusRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryTimeOffIntegrationStatusRequest {
    /// `timeOffRequestLookups`: `array of TimeOffRequestLookup`, required.
    #[doc(alias = "timeOffRequestLookups")]
    pub time_off_request_lookups: Option<Vec<TimeOffRequestLookup>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryTimeOffIntegrationStatusRequest "QueryTimeOffIntegrationStatusRequest" 1 {
    (
        time_off_request_lookups: Vec<TimeOffRequestLookup> = "timeOffRequestLookups" with_time_off_request_lookups required,
    )
});
