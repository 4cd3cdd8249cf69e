// @generated from the schema "CrossPlatformChatMediaPolicy"; changes made here are lost at the next generation

use crate::{ChatMediaPolicyConditions, CrossPlatformPolicyActions};
use crate::runtime::Extra;

/// The schema `CrossPlatformChatMediaPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CrossPlatformChatMediaPolicy {
    /// `actions`: `CrossPlatformPolicyActions`.
    pub actions: Option<Box<CrossPlatformPolicyActions>>,
    /// `conditions`: `ChatMediaPolicyConditions`.
    pub conditions: Option<Box<ChatMediaPolicyConditions>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CrossPlatformChatMediaPolicy "CrossPlatformChatMediaPolicy" 2 {
    (
        actions: Box<CrossPlatformPolicyActions> = "actions" with_actions,
        conditions: Box<ChatMediaPolicyConditions> = "conditions" with_conditions,
    )
});
