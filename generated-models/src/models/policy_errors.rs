// @generated from the schema "PolicyErrors"; changes made here are lost at the next generation

use crate::PolicyErrorMessage;
use crate::runtime::Extra;

/// The schema `PolicyErrors`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PolicyErrors {
    /// `policyErrorMessages`: `array of PolicyErrorMessage`.
    #[doc(alias = "policyErrorMessages")]
    pub policy_error_messages: Option<Vec<PolicyErrorMessage>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PolicyErrors "PolicyErrors" 1 {
    (
        policy_error_messages: Vec<PolicyErrorMessage> = "policyErrorMessages" with_policy_error_messages,
    )
});
