// @generated from the schema "CrossPlatformChatMediaPolicy"; changes made here are lost at the next generation

/// The schema `CrossPlatformChatMediaPolicy`.
#[repr(C)]
pub struct CrossPlatformChatMediaPolicy {
    /// `actions`: `CrossPlatformPolicyActions`.
    pub actions: ::std::option::Option<
        ::std::boxed::Box<crate::CrossPlatformPolicyActions>,
    >,
    /// `conditions`: `ChatMediaPolicyConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::ChatMediaPolicyConditions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CrossPlatformChatMediaPolicy "CrossPlatformChatMediaPolicy" 2 {
    (
        actions: ::std::boxed::Box<crate::CrossPlatformPolicyActions> = "actions" 0 with_actions,
        conditions: ::std::boxed::Box<crate::ChatMediaPolicyConditions> = "conditions" 0 with_conditions,
    )
});
