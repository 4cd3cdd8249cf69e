// @generated from the schema "TextBotFlowLocation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TextBotFlowLocation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotFlowLocation {
    /// `actionName`: `string`, required.
    #[doc(alias = "actionName")]
    pub action_name: Option<String>,
    /// `actionNumber`: `integer (int32)`, required.
    #[doc(alias = "actionNumber")]
    pub action_number: Option<i32>,
    /// `sequenceName`: `string`, required.
    #[doc(alias = "sequenceName")]
    pub sequence_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotFlowLocation "TextBotFlowLocation" 3 {
    (
        action_name: String = "actionName" with_action_name required,
        action_number: i32 = "actionNumber" with_action_number required,
        sequence_name: String = "sequenceName" with_sequence_name required,
    )
});
