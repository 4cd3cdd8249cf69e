// @generated from the schema "PermissionDetails"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `PermissionDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PermissionDetails {
    /// `type`: one of `requiresCurrentUser`, `requiresPermissions`, `requiresDivisionPermissions`, `requiresAnyDivisionPermissions` and `requiresUserBeConversationParticipant`.
    pub r#type: Option<Open<Type>>,
    /// `permissions`: `array of string`.
    pub permissions: Option<Vec<String>>,
    /// `allowsCurrentUser`: `boolean`.
    #[doc(alias = "allowsCurrentUser")]
    pub allows_current_user: Option<bool>,
    /// `enforced`: `boolean`.
    pub enforced: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PermissionDetails "PermissionDetails" 4 {
    (
        r#type: Open<Type> = "type" with_type,
        permissions: Vec<String> = "permissions" with_permissions,
        allows_current_user: bool = "allowsCurrentUser" with_allows_current_user,
        enforced: bool = "enforced" with_enforced,
    )
});

/// The property `type` of `PermissionDetails`. Known values: `requiresCurrentUser`, `requiresPermissions`, `requiresDivisionPermissions`, `requiresAnyDivisionPermissions`, `requiresUserBeConversationParticipant`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    RequiresCurrentUser,
    RequiresPermissions,
    RequiresDivisionPermissions,
    RequiresAnyDivisionPermissions,
    RequiresUserBeConversationParticipant,
}

crate::runtime::values!(Type {
    RequiresCurrentUser = "requiresCurrentUser",
    RequiresPermissions = "requiresPermissions",
    RequiresDivisionPermissions = "requiresDivisionPermissions",
    RequiresAnyDivisionPermissions = "requiresAnyDivisionPermissions",
    RequiresUserBeConversationParticipant = "requiresUserBeConversationParticipant",
});
