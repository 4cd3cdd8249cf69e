// @generated from the schema "EmailMediaPolicy"; changes made here are lost at the next generation

/// The schema `EmailMediaPolicy`.
#[repr(C)]
pub struct EmailMediaPolicy {
    /// `actions`: `PolicyActions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::PolicyActions>>,
    /// `conditions`: `EmailMediaPolicyConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::EmailMediaPolicyConditions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmailMediaPolicy "EmailMediaPolicy" 2 {
    (
        actions: ::std::boxed::Box<crate::PolicyActions> = "actions" 0 with_actions,
        conditions: ::std::boxed::Box<crate::EmailMediaPolicyConditions> = "conditions" 0 with_conditions,
    )
});
