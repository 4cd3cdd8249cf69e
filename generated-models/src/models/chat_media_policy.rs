// @generated from the schema "ChatMediaPolicy"; changes made here are lost at the next generation

use crate::{ChatMediaPolicyConditions, PolicyActions};
use crate::runtime::Extra;

/// The schema `ChatMediaPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatMediaPolicy {
    /// `actions`: `PolicyActions`.
    pub actions: Option<Box<PolicyActions>>,
    /// `conditions`: `ChatMediaPolicyConditions`.
    pub conditions: Option<Box<ChatMediaPolicyConditions>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatMediaPolicy "ChatMediaPolicy" 2 {
    (
        actions: Box<PolicyActions> = "actions" with_actions,
        conditions: Box<ChatMediaPolicyConditions> = "conditions" with_conditions,
    )
});
