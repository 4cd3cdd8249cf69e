// @generated from the schema "WebDeploymentHeadlessMode"; changes made here are lost at the next generation

/// The schema `WebDeploymentHeadlessMode`.
#[repr(C)]
pub struct WebDeploymentHeadlessMode {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebDeploymentHeadlessMode "WebDeploymentHeadlessMode" 1 {
    (
        enabled: bool = "enabled" 0 with_enabled,
    )
});
