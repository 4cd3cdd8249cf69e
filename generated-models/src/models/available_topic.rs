// @generated from the schema "AvailableTopic"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::PermissionDetails;
use crate::runtime::{Extra, Open};

/// The schema `AvailableTopic`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AvailableTopic {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `permissionDetails`: `array of PermissionDetails`.
    #[doc(alias = "permissionDetails")]
    pub permission_details: Option<Vec<PermissionDetails>>,
    /// `requiresPermissions`: `array of string`.
    #[doc(alias = "requiresPermissions")]
    pub requires_permissions: Option<Vec<String>>,
    /// `requiresDivisionPermissions`: `boolean`.
    #[doc(alias = "requiresDivisionPermissions")]
    pub requires_division_permissions: Option<bool>,
    /// `requiresAnyValidator`: `boolean`.
    #[doc(alias = "requiresAnyValidator")]
    pub requires_any_validator: Option<bool>,
    /// `enforced`: `boolean`.
    pub enforced: Option<bool>,
    /// `visibility`: one of `Public` and `Preview`.
    pub visibility: Option<Open<Visibility>>,
    /// `schema`: `map of object`.
    pub schema: Option<BTreeMap<String, serde_json::Value>>,
    /// `requiresCurrentUser`: `boolean`.
    #[doc(alias = "requiresCurrentUser")]
    pub requires_current_user: Option<bool>,
    /// `requiresCurrentUserOrPermission`: `boolean`.
    #[doc(alias = "requiresCurrentUserOrPermission")]
    pub requires_current_user_or_permission: Option<bool>,
    /// `transports`: array of one of `All`, `Websocket`, `EventBridge` and `ProcessAutomation`.
    pub transports: Option<Vec<Open<Transports>>>,
    /// `publicApiTemplateUriPaths`: `array of string`.
    #[doc(alias = "publicApiTemplateUriPaths")]
    pub public_api_template_uri_paths: Option<Vec<String>>,
    /// `topicParameters`: `array of string`.
    #[doc(alias = "topicParameters")]
    pub topic_parameters: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AvailableTopic "AvailableTopic" 14 {
    (
        description: String = "description" with_description,
        id: String = "id" with_id,
        permission_details: Vec<PermissionDetails> = "permissionDetails" with_permission_details,
        requires_permissions: Vec<String> = "requiresPermissions" with_requires_permissions,
        requires_division_permissions: bool = "requiresDivisionPermissions" with_requires_division_permissions,
        requires_any_validator: bool = "requiresAnyValidator" with_requires_any_validator,
        enforced: bool = "enforced" with_enforced,
        visibility: Open<Visibility> = "visibility" with_visibility,
        schema: BTreeMap<String, serde_json::Value> = "schema" with_schema,
        requires_current_user: bool = "requiresCurrentUser" with_requires_current_user,
        requires_current_user_or_permission: bool = "requiresCurrentUserOrPermission" with_requires_current_user_or_permission,
        transports: Vec<Open<Transports>> = "transports" with_transports,
        public_api_template_uri_paths: Vec<String> = "publicApiTemplateUriPaths" with_public_api_template_uri_paths,
        topic_parameters: Vec<String> = "topicParameters" with_topic_parameters,
    )
});

/// The property `visibility` of `AvailableTopic`. Known values: `Public`, `Preview`.
#[repr(u16)]
#[non_exhaustive]
pub enum Visibility {
    Public,
    Preview,
}

crate::runtime::values!(Visibility {
    Public = "Public",
    Preview = "Preview",
});

/// The property `transports` of `AvailableTopic`. Known values: `All`, `Websocket`, `EventBridge`, `ProcessAutomation`.
#[repr(u16)]
#[non_exhaustive]
pub enum Transports {
    All,
    Websocket,
    EventBridge,
    ProcessAutomation,
}

crate::runtime::values!(Transports {
    All = "All",
    Websocket = "Websocket",
    EventBridge = "EventBridge",
    ProcessAutomation = "ProcessAutomation",
});
