// @generated from the schema "AvailableTopic"; changes made here are lost at the next generation

/// The schema `AvailableTopic`.
#[repr(C)]
pub struct AvailableTopic {
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `permissionDetails`: `array of PermissionDetails`.
    #[doc(alias = "permissionDetails")]
    pub permission_details: ::std::option::Option<
        ::std::vec::Vec<crate::PermissionDetails>,
    >,
    /// `requiresPermissions`: `array of string`.
    #[doc(alias = "requiresPermissions")]
    pub requires_permissions: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `requiresDivisionPermissions`: `boolean`.
    #[doc(alias = "requiresDivisionPermissions")]
    pub requires_division_permissions: ::std::option::Option<bool>,
    /// `requiresAnyValidator`: `boolean`.
    #[doc(alias = "requiresAnyValidator")]
    pub requires_any_validator: ::std::option::Option<bool>,
    /// `enforced`: `boolean`.
    pub enforced: ::std::option::Option<bool>,
    /// `visibility`: `string`.
    pub visibility: ::std::option::Option<crate::runtime::Open<Visibility>>,
    /// `schema`: `map of object`.
    pub schema: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `requiresCurrentUser`: `boolean`.
    #[doc(alias = "requiresCurrentUser")]
    pub requires_current_user: ::std::option::Option<bool>,
    /// `requiresCurrentUserOrPermission`: `boolean`.
    #[doc(alias = "requiresCurrentUserOrPermission")]
    pub requires_current_user_or_permission: ::std::option::Option<bool>,
    /// `transports`: `array of string`.
    pub transports: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<Transports>>,
    >,
    /// `publicApiTemplateUriPaths`: `array of string`.
    #[doc(alias = "publicApiTemplateUriPaths")]
    pub public_api_template_uri_paths: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `topicParameters`: `array of string`.
    #[doc(alias = "topicParameters")]
    pub topic_parameters: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AvailableTopic "AvailableTopic" 14 {
    (
        description: ::std::string::String = "description" 0 with_description,
        id: ::std::string::String = "id" 0 with_id,
        permission_details: ::std::vec::Vec<crate::PermissionDetails> = "permissionDetails" 0 with_permission_details,
        requires_permissions: ::std::vec::Vec<::std::string::String> = "requiresPermissions" 0 with_requires_permissions,
        requires_division_permissions: bool = "requiresDivisionPermissions" 0 with_requires_division_permissions,
        requires_any_validator: bool = "requiresAnyValidator" 0 with_requires_any_validator,
        enforced: bool = "enforced" 0 with_enforced,
        visibility: crate::runtime::Open<Visibility> = "visibility" 0 with_visibility,
        schema: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "schema" 0 with_schema,
        requires_current_user: bool = "requiresCurrentUser" 0 with_requires_current_user,
        requires_current_user_or_permission: bool = "requiresCurrentUserOrPermission" 0 with_requires_current_user_or_permission,
        transports: ::std::vec::Vec<crate::runtime::Open<Transports>> = "transports" 0 with_transports,
        public_api_template_uri_paths: ::std::vec::Vec<::std::string::String> = "publicApiTemplateUriPaths" 0 with_public_api_template_uri_paths,
        topic_parameters: ::std::vec::Vec<::std::string::String> = "topicParameters" 0 with_topic_parameters,
    )
});

/// The property `visibility` of `AvailableTopic`. Known values: `Public`, `Preview`.
#[non_exhaustive]
pub enum Visibility {
    Public,
    Preview,
}

crate::runtime::known!(Visibility);

impl crate::runtime::Enum for Visibility {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Public, "Public"),
        (Self::Preview, "Preview"),
    ];
}

/// The property `transports` of `AvailableTopic`. Known values: `All`, `Websocket`, `EventBridge`, `ProcessAutomation`.
#[non_exhaustive]
pub enum Transports {
    All,
    Websocket,
    EventBridge,
    ProcessAutomation,
}

crate::runtime::known!(Transports);

impl crate::runtime::Enum for Transports {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::Websocket, "Websocket"),
        (Self::EventBridge, "EventBridge"),
        (Self::ProcessAutomation, "ProcessAutomation"),
    ];
}
