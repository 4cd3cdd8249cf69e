// @generated from the schema "CrossPlatformMessageMediaPolicy"; changes made here are lost at the next generation

/// The schema `CrossPlatformMessageMediaPolicy`.
#[repr(C)]
pub struct CrossPlatformMessageMediaPolicy {
    /// `actions`: `CrossPlatformPolicyActions`.
    pub actions: ::std::option::Option<
        ::std::boxed::Box<crate::CrossPlatformPolicyActions>,
    >,
    /// `conditions`: `MessageMediaPolicyConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::MessageMediaPolicyConditions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CrossPlatformMessageMediaPolicy "CrossPlatformMessageMediaPolicy" 2 {
    (
        actions: ::std::boxed::Box<crate::CrossPlatformPolicyActions> = "actions" 0 with_actions,
        conditions: ::std::boxed::Box<crate::MessageMediaPolicyConditions> = "conditions" 0 with_conditions,
    )
});
