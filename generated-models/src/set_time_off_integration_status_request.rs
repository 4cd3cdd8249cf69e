// @generated from the schema "SetTimeOffIntegrationStatusRequest"; changes made here are lost at the next generation

/// The schema `SetTimeOffIntegrationStatusRequest`.
pub struct SetTimeOffIntegrationStatusRequest {
    /// `integrationStatus`: `string`, required.
    #[doc(alias = "integrationStatus")]
    pub integration_status: ::std::option::Option<
        crate::runtime::Open<IntegrationStatus>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SetTimeOffIntegrationStatusRequest {
    const EMPTY: Self = Self {
        integration_status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SetTimeOffIntegrationStatusRequest = &<SetTimeOffIntegrationStatusRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SetTimeOffIntegrationStatusRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("integrationStatus", "integration_status", 1)],
        fields: &[&E.integration_status],
    }
};

crate::runtime::model!(SetTimeOffIntegrationStatusRequest);

crate::runtime::setters!(SetTimeOffIntegrationStatusRequest {
    with_integration_status: integration_status: crate::runtime::Open<IntegrationStatus>,
});

/// The property `integrationStatus` of `SetTimeOffIntegrationStatusRequest`. Known values: `Processing`, `Error`, `AutomaticallyComplete`, `ManuallyComplete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IntegrationStatus {
    Processing,
    Error,
    AutomaticallyComplete,
    ManuallyComplete,
}

impl crate::runtime::Enum for IntegrationStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Error, "Error"),
        (Self::AutomaticallyComplete, "AutomaticallyComplete"),
        (Self::ManuallyComplete, "ManuallyComplete"),
    ];
}
