// @generated from the schema "CallMediaPolicy"; changes made here are lost at the next generation

/// The schema `CallMediaPolicy`.
#[repr(C)]
pub struct CallMediaPolicy {
    /// `actions`: `PolicyActions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::PolicyActions>>,
    /// `conditions`: `CallMediaPolicyConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::CallMediaPolicyConditions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallMediaPolicy "CallMediaPolicy" 2 {
    (
        actions: ::std::boxed::Box<crate::PolicyActions> = "actions" 0 with_actions,
        conditions: ::std::boxed::Box<crate::CallMediaPolicyConditions> = "conditions" 0 with_conditions,
    )
});
