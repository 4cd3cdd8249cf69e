// @generated from the schema "WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `version`: `string`.
    pub version: Option<String>,
    /// `status`: one of `Pending`, `Active`, `Inactive`, `Error` and `Deleting`.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody "WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody" 3 {
    (
        id: String = "id" with_id,
        version: String = "version" with_version,
        status: Open<Status> = "status" with_status,
    )
});

/// The property `status` of `WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody`. Known values: `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Active,
    Inactive,
    Error,
    Deleting,
}

crate::runtime::values!(Status {
    Pending = "Pending",
    Active = "Active",
    Inactive = "Inactive",
    Error = "Error",
    Deleting = "Deleting",
});
