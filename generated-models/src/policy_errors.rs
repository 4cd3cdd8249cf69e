// @generated from the schema "PolicyErrors"; changes made here are lost at the next generation

/// The schema `PolicyErrors`.
#[repr(C)]
pub struct PolicyErrors {
    /// `policyErrorMessages`: `array of PolicyErrorMessage`.
    #[doc(alias = "policyErrorMessages")]
    pub policy_error_messages: ::std::option::Option<
        ::std::vec::Vec<crate::PolicyErrorMessage>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PolicyErrors "PolicyErrors" 1 {
    (
        policy_error_messages: ::std::vec::Vec<crate::PolicyErrorMessage> = "policyErrorMessages" 0 with_policy_error_messages,
    )
});
