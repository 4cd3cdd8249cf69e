// @generated from the schema "MessageMediaPolicy"; changes made here are lost at the next generation

/// The schema `MessageMediaPolicy`.
#[repr(C)]
pub struct MessageMediaPolicy {
    /// `actions`: `PolicyActions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::PolicyActions>>,
    /// `conditions`: `MessageMediaPolicyConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::MessageMediaPolicyConditions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessageMediaPolicy "MessageMediaPolicy" 2 {
    (
        actions: ::std::boxed::Box<crate::PolicyActions> = "actions" 0 with_actions,
        conditions: ::std::boxed::Box<crate::MessageMediaPolicyConditions> = "conditions" 0 with_conditions,
    )
});
