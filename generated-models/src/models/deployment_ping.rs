// @generated from the schema "DeploymentPing"; changes made here are lost at the next generation

use crate::DeploymentWebAction;
use crate::runtime::Extra;

/// The schema `DeploymentPing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DeploymentPing {
    /// `actions`: `array of DeploymentWebAction`.
    pub actions: Option<Vec<DeploymentWebAction>>,
    /// `pollIntervalMilliseconds`: `integer (int32)`.
    #[doc(alias = "pollIntervalMilliseconds")]
    pub poll_interval_milliseconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DeploymentPing "DeploymentPing" 2 {
    (
        actions: Vec<DeploymentWebAction> = "actions" with_actions,
        poll_interval_milliseconds: i32 = "pollIntervalMilliseconds" with_poll_interval_milliseconds,
    )
});
