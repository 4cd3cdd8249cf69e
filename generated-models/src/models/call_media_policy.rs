// @generated from the schema "CallMediaPolicy"; changes made here are lost at the next generation

use crate::{CallMediaPolicyConditions, PolicyActions};
use crate::runtime::Extra;

/// The schema `CallMediaPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallMediaPolicy {
    /// `actions`: `PolicyActions`.
    pub actions: Option<Box<PolicyActions>>,
    /// `conditions`: `CallMediaPolicyConditions`.
    pub conditions: Option<Box<CallMediaPolicyConditions>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallMediaPolicy "CallMediaPolicy" 2 {
    (
        actions: Box<PolicyActions> = "actions" with_actions,
        conditions: Box<CallMediaPolicyConditions> = "conditions" with_conditions,
    )
});
