// @generated from the schema "PermissionDetails"; changes made here are lost at the next generation

/// The schema `PermissionDetails`.
#[repr(C)]
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

crate::runtime::model!(PermissionDetails "PermissionDetails" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        permissions: ::std::vec::Vec<::std::string::String> = "permissions" 0 with_permissions,
        allows_current_user: bool = "allowsCurrentUser" 0 with_allows_current_user,
        enforced: bool = "enforced" 0 with_enforced,
    )
});

/// The property `type` of `PermissionDetails`. Known values: `requiresCurrentUser`, `requiresPermissions`, `requiresDivisionPermissions`, `requiresAnyDivisionPermissions`, `requiresUserBeConversationParticipant`.
#[non_exhaustive]
pub enum Type {
    RequiresCurrentUser,
    RequiresPermissions,
    RequiresDivisionPermissions,
    RequiresAnyDivisionPermissions,
    RequiresUserBeConversationParticipant,
}

crate::runtime::known!(Type);

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
