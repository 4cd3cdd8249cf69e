// @generated from the schema "CrossPlatformEmailMediaPolicy"; changes made here are lost at the next generation

/// The schema `CrossPlatformEmailMediaPolicy`.
#[repr(C)]
pub struct CrossPlatformEmailMediaPolicy {
    /// `actions`: `CrossPlatformPolicyActions`.
    pub actions: ::std::option::Option<
        ::std::boxed::Box<crate::CrossPlatformPolicyActions>,
    >,
    /// `conditions`: `EmailMediaPolicyConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::EmailMediaPolicyConditions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CrossPlatformEmailMediaPolicy "CrossPlatformEmailMediaPolicy" 2 {
    (
        actions: ::std::boxed::Box<crate::CrossPlatformPolicyActions> = "actions" 0 with_actions,
        conditions: ::std::boxed::Box<crate::EmailMediaPolicyConditions> = "conditions" 0 with_conditions,
    )
});
