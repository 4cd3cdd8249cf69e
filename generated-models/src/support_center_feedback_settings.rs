// @generated from the schema "SupportCenterFeedbackSettings"; changes made here are lost at the next generation

/// The schema `SupportCenterFeedbackSettings`.
#[repr(C)]
pub struct SupportCenterFeedbackSettings {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportCenterFeedbackSettings "SupportCenterFeedbackSettings" 1 {
    (
        enabled: bool = "enabled" 1 with_enabled,
    )
});
