// @generated from the schema "GraphApiSettings"; changes made here are lost at the next generation

use crate::{DomainEntityRef, EmailErrorInfo};
use crate::runtime::{Extra, Open};

/// The schema `GraphApiSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GraphApiSettings {
    /// `integration`: `DomainEntityRef`.
    pub integration: Option<Box<DomainEntityRef>>,
    /// `status`: one of `Active`, `Error`, `Inactive`, `IntegrationDeleted` and `Unknown`, read-only.
    pub status: Option<Open<Status>>,
    /// `errorInfo`: `EmailErrorInfo`, read-only.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<EmailErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GraphApiSettings "GraphApiSettings" 3 {
    (
        integration: Box<DomainEntityRef> = "integration" with_integration,
        status: Open<Status> = "status" with_status read_only,
        error_info: Box<EmailErrorInfo> = "errorInfo" with_error_info read_only,
    )
});

/// The property `status` of `GraphApiSettings`. Known values: `Active`, `Error`, `Inactive`, `IntegrationDeleted`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Active,
    Error,
    Inactive,
    IntegrationDeleted,
    Unknown,
}

crate::runtime::values!(Status {
    Active = "Active",
    Error = "Error",
    Inactive = "Inactive",
    IntegrationDeleted = "IntegrationDeleted",
    Unknown = "Unknown",
});
