// @generated from the schema "CopilotCondition"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CopilotCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CopilotCondition {
    /// `conditionType`: one of `Intent`, `ConversationStart`, `ConversationTransfer` and `ConversationEnd`, required.
    #[doc(alias = "conditionType")]
    pub condition_type: Option<Open<ConditionType>>,
    /// `conditionValues`: `array of string`, required.
    #[doc(alias = "conditionValues")]
    pub condition_values: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CopilotCondition "CopilotCondition" 2 {
    (
        condition_type: Open<ConditionType> = "conditionType" with_condition_type required,
        condition_values: Vec<String> = "conditionValues" with_condition_values required,
    )
});

/// The property `conditionType` of `CopilotCondition`. Known values: `Intent`, `ConversationStart`, `ConversationTransfer`, `ConversationEnd`.
#[repr(u16)]
#[non_exhaustive]
pub enum ConditionType {
    Intent,
    ConversationStart,
    ConversationTransfer,
    ConversationEnd,
}

crate::runtime::values!(ConditionType {
    Intent = "Intent",
    ConversationStart = "ConversationStart",
    ConversationTransfer = "ConversationTransfer",
    ConversationEnd = "ConversationEnd",
});
