// @generated from the schema "PermissionDetails"; changes made here are lost at the next generation

/// The schema `PermissionDetails`.
pub struct PermissionDetails {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `permissions`: `array of string`.
    pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `allowsCurrentUser`: `boolean`.
    #[doc(alias = "allowsCurrentUser")]
    pub allows_current_user: ::std::option::Option<bool>,
    /// `enforced`: `boolean`.
    pub enforced: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PermissionDetails {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        permissions: ::std::option::Option::None,
        allows_current_user: ::std::option::Option::None,
        enforced: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PermissionDetails = &<PermissionDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PermissionDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("permissions", "permissions", 0),
            ("allowsCurrentUser", "allows_current_user", 0),
            ("enforced", "enforced", 0),
        ],
        fields: &[&E.r#type, &E.permissions, &E.allows_current_user, &E.enforced],
    }
};

crate::runtime::model!(PermissionDetails);

crate::runtime::setters!(PermissionDetails {
    with_type: r#type: crate::runtime::Open<Type>,
    with_permissions: permissions: ::std::vec::Vec<::std::string::String>,
    with_allows_current_user: allows_current_user: bool,
    with_enforced: enforced: bool,
});

/// The property `type` of `PermissionDetails`. Known values: `requiresCurrentUser`, `requiresPermissions`, `requiresDivisionPermissions`, `requiresAnyDivisionPermissions`, `requiresUserBeConversationParticipant`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    RequiresCurrentUser,
    RequiresPermissions,
    RequiresDivisionPermissions,
    RequiresAnyDivisionPermissions,
    RequiresUserBeConversationParticipant,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::RequiresCurrentUser, "requiresCurrentUser"),
        (Self::RequiresPermissions, "requiresPermissions"),
        (Self::RequiresDivisionPermissions, "requiresDivisionPermissions"),
        (Self::RequiresAnyDivisionPermissions, "requiresAnyDivisionPermissions"),
        (
            Self::RequiresUserBeConversationParticipant,
            "requiresUserBeConversationParticipant",
        ),
    ];
}
