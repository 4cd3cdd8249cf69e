// @generated from the schema "ChatMediaPolicy"; changes made here are lost at the next generation

/// The schema `ChatMediaPolicy`.
#[repr(C)]
pub struct ChatMediaPolicy {
    /// `actions`: `PolicyActions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::PolicyActions>>,
    /// `conditions`: `ChatMediaPolicyConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::ChatMediaPolicyConditions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChatMediaPolicy "ChatMediaPolicy" 2 {
    (
        actions: ::std::boxed::Box<crate::PolicyActions> = "actions" 0 with_actions,
        conditions: ::std::boxed::Box<crate::ChatMediaPolicyConditions> = "conditions" 0 with_conditions,
    )
});
