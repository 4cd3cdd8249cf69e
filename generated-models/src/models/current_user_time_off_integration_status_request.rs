// @generated from the schema "CurrentUserTimeOffIntegrationStatusRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CurrentUserTimeOffIntegrationStatusRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CurrentUserTimeOffIntegrationStatusRequest {
    /// `timeOffRequestIds`: `array of string`, required.
    #[doc(alias = "timeOffRequestIds")]
    pub time_off_request_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CurrentUserTimeOffIntegrationStatusRequest "CurrentUserTimeOffIntegrationStatusRequest" 1 {
    (
        time_off_request_ids: Vec<String> = "timeOffRequestIds" with_time_off_request_ids required,
    )
});
