// @generated from the schema "CrossPlatformEmailMediaPolicy"; changes made here are lost at the next generation

use crate::{CrossPlatformPolicyActions, EmailMediaPolicyConditions};
use crate::runtime::Extra;

/// The schema `CrossPlatformEmailMediaPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CrossPlatformEmailMediaPolicy {
    /// `actions`: `CrossPlatformPolicyActions`.
    pub actions: Option<Box<CrossPlatformPolicyActions>>,
    /// `conditions`: `EmailMediaPolicyConditions`.
    pub conditions: Option<Box<EmailMediaPolicyConditions>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CrossPlatformEmailMediaPolicy "CrossPlatformEmailMediaPolicy" 2 {
    (
        actions: Box<CrossPlatformPolicyActions> = "actions" with_actions,
        conditions: Box<EmailMediaPolicyConditions> = "conditions" with_conditions,
    )
});
