// @generated from the schema "AvailableTopic"; changes made here are lost at the next generation

/// The schema `AvailableTopic`.
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

impl crate::runtime::Model for AvailableTopic {
    const EMPTY: Self = Self {
        description: ::std::option::Option::None,
        id: ::std::option::Option::None,
        permission_details: ::std::option::Option::None,
        requires_permissions: ::std::option::Option::None,
        requires_division_permissions: ::std::option::Option::None,
        requires_any_validator: ::std::option::Option::None,
        enforced: ::std::option::Option::None,
        visibility: ::std::option::Option::None,
        schema: ::std::option::Option::None,
        requires_current_user: ::std::option::Option::None,
        requires_current_user_or_permission: ::std::option::Option::None,
        transports: ::std::option::Option::None,
        public_api_template_uri_paths: ::std::option::Option::None,
        topic_parameters: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AvailableTopic = &<AvailableTopic as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AvailableTopic",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("description", "description", 0),
            ("id", "id", 0),
            ("permissionDetails", "permission_details", 0),
            ("requiresPermissions", "requires_permissions", 0),
            ("requiresDivisionPermissions", "requires_division_permissions", 0),
            ("requiresAnyValidator", "requires_any_validator", 0),
            ("enforced", "enforced", 0),
            ("visibility", "visibility", 0),
            ("schema", "schema", 0),
            ("requiresCurrentUser", "requires_current_user", 0),
            (
                "requiresCurrentUserOrPermission",
                "requires_current_user_or_permission",
                0,
            ),
            ("transports", "transports", 0),
            ("publicApiTemplateUriPaths", "public_api_template_uri_paths", 0),
            ("topicParameters", "topic_parameters", 0),
        ],
        fields: &[
            &E.description,
            &E.id,
            &E.permission_details,
            &E.requires_permissions,
            &E.requires_division_permissions,
            &E.requires_any_validator,
            &E.enforced,
            &E.visibility,
            &E.schema,
            &E.requires_current_user,
            &E.requires_current_user_or_permission,
            &E.transports,
            &E.public_api_template_uri_paths,
            &E.topic_parameters,
        ],
    }
};

crate::runtime::model!(AvailableTopic);

crate::runtime::setters!(AvailableTopic {
    with_description: description: ::std::string::String,
    with_id: id: ::std::string::String,
    with_permission_details: permission_details: ::std::vec::Vec<crate::PermissionDetails>,
    with_requires_permissions: requires_permissions: ::std::vec::Vec<::std::string::String>,
    with_requires_division_permissions: requires_division_permissions: bool,
    with_requires_any_validator: requires_any_validator: bool,
    with_enforced: enforced: bool,
    with_visibility: visibility: crate::runtime::Open<Visibility>,
    with_schema: schema: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_requires_current_user: requires_current_user: bool,
    with_requires_current_user_or_permission: requires_current_user_or_permission: bool,
    with_transports: transports: ::std::vec::Vec<crate::runtime::Open<Transports>>,
    with_public_api_template_uri_paths: public_api_template_uri_paths: ::std::vec::Vec<::std::string::String>,
    with_topic_parameters: topic_parameters: ::std::vec::Vec<::std::string::String>,
});

/// The property `visibility` of `AvailableTopic`. Known values: `Public`, `Preview`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Visibility {
    Public,
    Preview,
}

impl crate::runtime::Enum for Visibility {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Public, "Public"),
        (Self::Preview, "Preview"),
    ];
}

/// The property `transports` of `AvailableTopic`. Known values: `All`, `Websocket`, `EventBridge`, `ProcessAutomation`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Transports {
    All,
    Websocket,
    EventBridge,
    ProcessAutomation,
}

impl crate::runtime::Enum for Transports {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::Websocket, "Websocket"),
        (Self::EventBridge, "EventBridge"),
        (Self::ProcessAutomation, "ProcessAutomation"),
    ];
}
