// @generated from the schema "WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody"; changes made here are lost at the next generation

use crate::WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody;
use crate::runtime::{Extra, Open};

/// The schema `WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `configuration`: `WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody`.
    pub configuration: Option<
        Box<WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody>,
    >,
    /// `status`: one of `Pending`, `Active`, `Inactive`, `Error` and `Deleting`.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody "WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody" 3 {
    (
        id: String = "id" with_id,
        configuration: Box<WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody> = "configuration" with_configuration,
        status: Open<Status> = "status" with_status,
    )
});

/// The property `status` of `WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody`. Known values: `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
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
