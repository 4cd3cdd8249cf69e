// @generated from the schema "CrossPlatformMessageMediaPolicy"; changes made here are lost at the next generation

use crate::{CrossPlatformPolicyActions, MessageMediaPolicyConditions};
use crate::runtime::Extra;

/// The schema `CrossPlatformMessageMediaPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CrossPlatformMessageMediaPolicy {
    /// `actions`: `CrossPlatformPolicyActions`.
    pub actions: Option<Box<CrossPlatformPolicyActions>>,
    /// `conditions`: `MessageMediaPolicyConditions`.
    pub conditions: Option<Box<MessageMediaPolicyConditions>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CrossPlatformMessageMediaPolicy "CrossPlatformMessageMediaPolicy" 2 {
    (
        actions: Box<CrossPlatformPolicyActions> = "actions" with_actions,
        conditions: Box<MessageMediaPolicyConditions> = "conditions" with_conditions,
    )
});
