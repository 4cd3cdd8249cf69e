// @generated from the schema "MessageMediaPolicy"; changes made here are lost at the next generation

use crate::{MessageMediaPolicyConditions, PolicyActions};
use crate::runtime::Extra;

/// The schema `MessageMediaPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessageMediaPolicy {
    /// `actions`: `PolicyActions`.
    pub actions: Option<Box<PolicyActions>>,
    /// `conditions`: `MessageMediaPolicyConditions`.
    pub conditions: Option<Box<MessageMediaPolicyConditions>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessageMediaPolicy "MessageMediaPolicy" 2 {
    (
        actions: Box<PolicyActions> = "actions" with_actions,
        conditions: Box<MessageMediaPolicyConditions> = "conditions" with_conditions,
    )
});
