// @generated from the schema "UserTimeOffIntegrationStatusResponse"; changes made here are lost at the next generation

/// The schema `UserTimeOffIntegrationStatusResponse`.
pub struct UserTimeOffIntegrationStatusResponse {
    /// `timeOffRequest`: `TimeOffRequestReference`, required.
    #[doc(alias = "timeOffRequest")]
    pub time_off_request: ::std::option::Option<
        ::std::boxed::Box<crate::TimeOffRequestReference>,
    >,
    /// `integrationStatus`: `string`, required.
    #[doc(alias = "integrationStatus")]
    pub integration_status: ::std::option::Option<
        crate::runtime::Open<IntegrationStatus>,
    >,
    /// `user`: `UserReference`, required.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserTimeOffIntegrationStatusResponse {
    const EMPTY: Self = Self {
        time_off_request: ::std::option::Option::None,
        integration_status: ::std::option::Option::None,
        user: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserTimeOffIntegrationStatusResponse = &<UserTimeOffIntegrationStatusResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserTimeOffIntegrationStatusResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("timeOffRequest", "time_off_request", 1),
            ("integrationStatus", "integration_status", 1),
            ("user", "user", 1),
        ],
        fields: &[&E.time_off_request, &E.integration_status, &E.user],
    }
};

crate::runtime::model!(UserTimeOffIntegrationStatusResponse);

crate::runtime::setters!(UserTimeOffIntegrationStatusResponse {
    with_time_off_request: time_off_request: ::std::boxed::Box<crate::TimeOffRequestReference>,
    with_integration_status: integration_status: crate::runtime::Open<IntegrationStatus>,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
});

/// The property `integrationStatus` of `UserTimeOffIntegrationStatusResponse`. Known values: `Processing`, `Error`, `AutomaticallyComplete`, `ManuallyComplete`.
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
