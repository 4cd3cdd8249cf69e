// @generated from the schema "TimeOffIntegrationStatusResponse"; changes made here are lost at the next generation

use crate::TimeOffRequestReference;
use crate::runtime::{Extra, Open};

/// The schema `TimeOffIntegrationStatusResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffIntegrationStatusResponse {
    /// `timeOffRequest`: `TimeOffRequestReference`, required.
    #[doc(alias = "timeOffRequest")]
    pub time_off_request: Option<Box<TimeOffRequestReference>>,
    /// `integrationStatus`: one of `Processing`, `Error`, `AutomaticallyComplete` and `ManuallyComplete`, required.
    #[doc(alias = "integrationStatus")]
    pub integration_status: Option<Open<IntegrationStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffIntegrationStatusResponse "TimeOffIntegrationStatusResponse" 2 {
    (
        time_off_request: Box<TimeOffRequestReference> = "timeOffRequest" with_time_off_request required,
        integration_status: Open<IntegrationStatus> = "integrationStatus" with_integration_status required,
    )
});

/// The property `integrationStatus` of `TimeOffIntegrationStatusResponse`. Known values: `Processing`, `Error`, `AutomaticallyComplete`, `ManuallyComplete`.
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
