// @generated from the schema "FlowDiagnosticInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FlowDiagnosticInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowDiagnosticInfo {
    /// `lastActionId`: `integer (int32)`.
    #[doc(alias = "lastActionId")]
    pub last_action_id: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowDiagnosticInfo "FlowDiagnosticInfo" 1 {
    (
        last_action_id: i32 = "lastActionId" with_last_action_id,
    )
});
