// @generated from the schema "SetTimeOffIntegrationStatusRequest"; changes made here are lost at the next generation

/// The schema `SetTimeOffIntegrationStatusRequest`.
#[repr(C)]
pub struct SetTimeOffIntegrationStatusRequest {
    /// `integrationStatus`: `string`, required.
    #[doc(alias = "integrationStatus")]
    pub integration_status: ::std::option::Option<
        crate::runtime::Open<IntegrationStatus>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SetTimeOffIntegrationStatusRequest "SetTimeOffIntegrationStatusRequest" 1 {
    (
        integration_status: crate::runtime::Open<IntegrationStatus> = "integrationStatus" 1 with_integration_status,
    )
});

/// The property `integrationStatus` of `SetTimeOffIntegrationStatusRequest`. Known values: `Processing`, `Error`, `AutomaticallyComplete`, `ManuallyComplete`.
#[non_exhaustive]
pub enum IntegrationStatus {
    Processing,
    Error,
    AutomaticallyComplete,
    ManuallyComplete,
}

crate::runtime::known!(IntegrationStatus);

impl crate::runtime::Enum for IntegrationStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Error, "Error"),
        (Self::AutomaticallyComplete, "AutomaticallyComplete"),
        (Self::ManuallyComplete, "ManuallyComplete"),
    ];
}
