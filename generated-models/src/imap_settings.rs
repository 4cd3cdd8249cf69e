// @generated from the schema "ImapSettings"; changes made here are lost at the next generation

/// The schema `ImapSettings`.
#[repr(C)]
pub struct ImapSettings {
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

crate::runtime::model!(ImapSettings "ImapSettings" 3 {
    (
        integration: ::std::boxed::Box<crate::DomainEntityRef> = "integration" 0 with_integration,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        error_info: ::std::boxed::Box<crate::EmailErrorInfo> = "errorInfo" 2 with_error_info,
    )
});

/// The property `status` of `ImapSettings`. Known values: `Active`, `AwaitingFolders`, `Error`, `Inactive`, `IntegrationDeleted`, `Unknown`.
#[non_exhaustive]
pub enum Status {
    Active,
    AwaitingFolders,
    Error,
    Inactive,
    IntegrationDeleted,
    Unknown,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::AwaitingFolders, "AwaitingFolders"),
        (Self::Error, "Error"),
        (Self::Inactive, "Inactive"),
        (Self::IntegrationDeleted, "IntegrationDeleted"),
        (Self::Unknown, "Unknown"),
    ];
}
