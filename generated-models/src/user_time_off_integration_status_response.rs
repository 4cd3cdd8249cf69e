// @generated from the schema "UserTimeOffIntegrationStatusResponse"; changes made here are lost at the next generation

/// The schema `UserTimeOffIntegrationStatusResponse`.
#[repr(C)]
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

crate::runtime::model!(UserTimeOffIntegrationStatusResponse "UserTimeOffIntegrationStatusResponse" 3 {
    (
        time_off_request: ::std::boxed::Box<crate::TimeOffRequestReference> = "timeOffRequest" 1 with_time_off_request,
        integration_status: crate::runtime::Open<IntegrationStatus> = "integrationStatus" 1 with_integration_status,
        user: ::std::boxed::Box<crate::UserReference> = "user" 1 with_user,
    )
});

/// The property `integrationStatus` of `UserTimeOffIntegrationStatusResponse`. Known values: `Processing`, `Error`, `AutomaticallyComplete`, `ManuallyComplete`.
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
