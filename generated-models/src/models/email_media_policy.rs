// @generated from the schema "EmailMediaPolicy"; changes made here are lost at the next generation

use crate::{EmailMediaPolicyConditions, PolicyActions};
use crate::runtime::Extra;

/// The schema `EmailMediaPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailMediaPolicy {
    /// `actions`: `PolicyActions`.
    pub actions: Option<Box<PolicyActions>>,
    /// `conditions`: `EmailMediaPolicyConditions`.
    pub conditions: Option<Box<EmailMediaPolicyConditions>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailMediaPolicy "EmailMediaPolicy" 2 {
    (
        actions: Box<PolicyActions> = "actions" with_actions,
        conditions: Box<EmailMediaPolicyConditions> = "conditions" with_conditions,
    )
});
