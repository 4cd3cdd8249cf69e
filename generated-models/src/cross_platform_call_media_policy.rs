// @generated from the schema "CrossPlatformCallMediaPolicy"; changes made here are lost at the next generation

/// The schema `CrossPlatformCallMediaPolicy`.
#[repr(C)]
pub struct CrossPlatformCallMediaPolicy {
    /// `actions`: `CrossPlatformPolicyActions`.
    pub actions: ::std::option::Option<
        ::std::boxed::Box<crate::CrossPlatformPolicyActions>,
    >,
    /// `conditions`: `CallMediaPolicyConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::CallMediaPolicyConditions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CrossPlatformCallMediaPolicy "CrossPlatformCallMediaPolicy" 2 {
    (
        actions: ::std::boxed::Box<crate::CrossPlatformPolicyActions> = "actions" 0 with_actions,
        conditions: ::std::boxed::Box<crate::CallMediaPolicyConditions> = "conditions" 0 with_conditions,
    )
});
