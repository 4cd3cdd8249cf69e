// @generated from the schema "UserTimeOffIntegrationStatusResponse"; changes made here are lost at the next generation

use crate::{TimeOffRequestReference, UserReference};
use crate::runtime::{Extra, Open};

/// The schema `UserTimeOffIntegrationStatusResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserTimeOffIntegrationStatusResponse {
    /// `timeOffRequest`: `TimeOffRequestReference`, required.
    #[doc(alias = "timeOffRequest")]
    pub time_off_request: Option<Box<TimeOffRequestReference>>,
    /// `integrationStatus`: one of `Processing`, `Error`, `AutomaticallyComplete` and `ManuallyComplete`, required.
    #[doc(alias = "integrationStatus")]
    pub integration_status: Option<Open<IntegrationStatus>>,
    /// `user`: `UserReference`, required.
    pub user: Option<Box<UserReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserTimeOffIntegrationStatusResponse "UserTimeOffIntegrationStatusResponse" 3 {
    (
        time_off_request: Box<TimeOffRequestReference> = "timeOffRequest" with_time_off_request required,
        integration_status: Open<IntegrationStatus> = "integrationStatus" with_integration_status required,
        user: Box<UserReference> = "user" with_user required,
    )
});

/// The property `integrationStatus` of `UserTimeOffIntegrationStatusResponse`. Known values: `Processing`, `Error`, `AutomaticallyComplete`, `ManuallyComplete`.
#[repr(u16)]
#[non_exhaustive]
pub enum IntegrationStatus {
    Processing,
    Error,
    AutomaticallyComplete,
    ManuallyComplete,
}

crate::runtime::values!(IntegrationStatus {
    Processing = "Processing",
    Error = "Error",
    AutomaticallyComplete = "AutomaticallyComplete",
    ManuallyComplete = "ManuallyComplete",
});
