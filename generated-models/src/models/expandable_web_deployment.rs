// @generated from the schema "ExpandableWebDeployment"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, SupportedContentReference,
    WebDeploymentConfigurationVersionResponse, WebDeploymentFlowEntityRef,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ExpandableWebDeployment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExpandableWebDeployment {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `allowAllDomains`: `boolean`.
    #[doc(alias = "allowAllDomains")]
    pub allow_all_domains: Option<bool>,
    /// `allowedDomains`: `array of string`.
    #[doc(alias = "allowedDomains")]
    pub allowed_domains: Option<Vec<String>>,
    /// `supportedContent`: `SupportedContentReference`.
    #[doc(alias = "supportedContent")]
    pub supported_content: Option<Box<SupportedContentReference>>,
    /// `snippet`: `string`, read-only.
    pub snippet: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `lastModifiedUser`: `AddressableEntityRef`, read-only.
    #[doc(alias = "lastModifiedUser")]
    pub last_modified_user: Option<Box<AddressableEntityRef>>,
    /// `flow`: `WebDeploymentFlowEntityRef`.
    pub flow: Option<Box<WebDeploymentFlowEntityRef>>,
    /// `status`: one of `Pending`, `Active`, `Inactive`, `Error` and `Deleting`.
    pub status: Option<Open<Status>>,
    /// `configuration`: `WebDeploymentConfigurationVersionResponse`, required.
    pub configuration: Option<Box<WebDeploymentConfigurationVersionResponse>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExpandableWebDeployment "ExpandableWebDeployment" 14 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        description: String = "description" with_description,
        allow_all_domains: bool = "allowAllDomains" with_allow_all_domains,
        allowed_domains: Vec<String> = "allowedDomains" with_allowed_domains,
        supported_content: Box<SupportedContentReference> = "supportedContent" with_supported_content,
        snippet: String = "snippet" with_snippet read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        last_modified_user: Box<AddressableEntityRef> = "lastModifiedUser" with_last_modified_user read_only,
        flow: Box<WebDeploymentFlowEntityRef> = "flow" with_flow,
        status: Open<Status> = "status" with_status,
        configuration: Box<WebDeploymentConfigurationVersionResponse> = "configuration" with_configuration required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `ExpandableWebDeployment`. Known values: `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
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
