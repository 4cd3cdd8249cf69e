// @generated from the schema "DeploymentPing"; changes made here are lost at the next generation

/// The schema `DeploymentPing`.
#[repr(C)]
pub struct DeploymentPing {
    /// `actions`: `array of DeploymentWebAction`.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::DeploymentWebAction>>,
    /// `pollIntervalMilliseconds`: `integer (int32)`.
    #[doc(alias = "pollIntervalMilliseconds")]
    pub poll_interval_milliseconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DeploymentPing "DeploymentPing" 2 {
    (
        actions: ::std::vec::Vec<crate::DeploymentWebAction> = "actions" 0 with_actions,
        poll_interval_milliseconds: i32 = "pollIntervalMilliseconds" 0 with_poll_interval_milliseconds,
    )
});
