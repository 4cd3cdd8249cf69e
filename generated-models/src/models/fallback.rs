// @generated from the schema "Fallback"; changes made here are lost at the next generation

use crate::CopilotFallbackAction;
use crate::runtime::Extra;

/// The schema `Fallback`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Fallback {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `actions`: `array of CopilotFallbackAction`.
    pub actions: Option<Vec<CopilotFallbackAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Fallback "Fallback" 2 {
    (
        enabled: bool = "enabled" with_enabled,
        actions: Vec<CopilotFallbackAction> = "actions" with_actions,
    )
});
