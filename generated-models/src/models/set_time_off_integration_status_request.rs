// @generated from the schema "SetTimeOffIntegrationStatusRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SetTimeOffIntegrationStatusRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SetTimeOffIntegrationStatusRequest {
    /// `integrationStatus`: one of `Processing`, `Error`, `AutomaticallyComplete` and `ManuallyComplete`, required.
    #[doc(alias = "integrationStatus")]
    pub integration_status: Option<Open<IntegrationStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SetTimeOffIntegrationStatusRequest "SetTimeOffIntegrationStatusRequest" 1 {
    (
        integration_status: Open<IntegrationStatus> = "integrationStatus" with_integration_status required,
    )
});

/// The property `integrationStatus` of `SetTimeOffIntegrationStatusRequest`. Known values: `Processing`, `Error`, `AutomaticallyComplete`, `ManuallyComplete`.
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
