// @generated from the schema "TimeOffRequestList"; changes made here are lost at the next generation

use crate::TimeOffRequestResponse;
use crate::runtime::Extra;

/// The schema `TimeOffRequestList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffRequestList {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `timeOffRequests`: `array of TimeOffRequestResponse`.
    #[doc(alias = "timeOffRequests")]
    pub time_off_requests: Option<Vec<TimeOffRequestResponse>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffRequestList "TimeOffRequestList" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        time_off_requests: Vec<TimeOffRequestResponse> = "timeOffRequests" with_time_off_requests,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
