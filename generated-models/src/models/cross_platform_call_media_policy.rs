// @generated from the schema "CrossPlatformCallMediaPolicy"; changes made here are lost at the next generation

use crate::{CallMediaPolicyConditions, CrossPlatformPolicyActions};
use crate::runtime::Extra;

/// The schema `CrossPlatformCallMediaPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CrossPlatformCallMediaPolicy {
    /// `actions`: `CrossPlatformPolicyActions`.
    pub actions: Option<Box<CrossPlatformPolicyActions>>,
    /// `conditions`: `CallMediaPolicyConditions`.
    pub conditions: Option<Box<CallMediaPolicyConditions>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CrossPlatformCallMediaPolicy "CrossPlatformCallMediaPolicy" 2 {
    (
        actions: Box<CrossPlatformPolicyActions> = "actions" with_actions,
        conditions: Box<CallMediaPolicyConditions> = "conditions" with_conditions,
    )
});
