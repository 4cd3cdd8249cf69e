// @generated from the schema "GraphApiSettings"; changes made here are lost at the next generation

/// The schema `GraphApiSettings`.
#[repr(C)]
pub struct GraphApiSettings {
    /// `integration`: `DomainEntityRef`.
    pub integration: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `errorInfo`: `EmailErrorInfo`, read-only.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::EmailErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GraphApiSettings "GraphApiSettings" 3 {
    (
        integration: ::std::boxed::Box<crate::DomainEntityRef> = "integration" 0 with_integration,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        error_info: ::std::boxed::Box<crate::EmailErrorInfo> = "errorInfo" 2 with_error_info,
    )
});

/// The property `status` of `GraphApiSettings`. Known values: `Active`, `Error`, `Inactive`, `IntegrationDeleted`, `Unknown`.
#[non_exhaustive]
pub enum Status {
    Active,
    Error,
    Inactive,
    IntegrationDeleted,
    Unknown,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Error, "Error"),
        (Self::Inactive, "Inactive"),
        (Self::IntegrationDeleted, "IntegrationDeleted"),
        (Self::Unknown, "Unknown"),
    ];
}
