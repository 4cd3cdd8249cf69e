// @generated from the schema "FlowDiagnosticInfo"; changes made here are lost at the next generation

/// The schema `FlowDiagnosticInfo`.
#[repr(C)]
pub struct FlowDiagnosticInfo {
    /// `lastActionId`: `integer (int32)`.
    #[doc(alias = "lastActionId")]
    pub last_action_id: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowDiagnosticInfo "FlowDiagnosticInfo" 1 {
    (
        last_action_id: i32 = "lastActionId" 0 with_last_action_id,
    )
});
