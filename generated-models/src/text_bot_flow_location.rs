// @generated from the schema "TextBotFlowLocation"; changes made here are lost at the next generation

/// The schema `TextBotFlowLocation`.
#[repr(C)]
pub struct TextBotFlowLocation {
    /// `actionName`: `string`, required.
    #[doc(alias = "actionName")]
    pub action_name: ::std::option::Option<::std::string::String>,
    /// `actionNumber`: `integer (int32)`, required.
    #[doc(alias = "actionNumber")]
    pub action_number: ::std::option::Option<i32>,
    /// `sequenceName`: `string`, required.
    #[doc(alias = "sequenceName")]
    pub sequence_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotFlowLocation "TextBotFlowLocation" 3 {
    (
        action_name: ::std::string::String = "actionName" 1 with_action_name,
        action_number: i32 = "actionNumber" 1 with_action_number,
        sequence_name: ::std::string::String = "sequenceName" 1 with_sequence_name,
    )
});
