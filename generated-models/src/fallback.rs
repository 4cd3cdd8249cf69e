// @generated from the schema "Fallback"; changes made here are lost at the next generation

/// The schema `Fallback`.
#[repr(C)]
pub struct Fallback {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `actions`: `array of CopilotFallbackAction`.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::CopilotFallbackAction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Fallback "Fallback" 2 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        actions: ::std::vec::Vec<crate::CopilotFallbackAction> = "actions" 0 with_actions,
    )
});
