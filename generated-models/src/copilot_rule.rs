// @generated from the schema "CopilotRule"; changes made here are lost at the next generation

/// The schema `CopilotRule`.
#[repr(C)]
pub struct CopilotRule {
    /// `conditions`: `array of CopilotCondition`, required.
    pub conditions: ::std::option::Option<::std::vec::Vec<crate::CopilotCondition>>,
    /// `actions`: `array of CopilotAction`, required.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::CopilotAction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CopilotRule "CopilotRule" 2 {
    (
        conditions: ::std::vec::Vec<crate::CopilotCondition> = "conditions" 1 with_conditions,
        actions: ::std::vec::Vec<crate::CopilotAction> = "actions" 1 with_actions,
    )
});
