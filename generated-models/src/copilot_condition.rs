// @generated from the schema "CopilotCondition"; changes made here are lost at the next generation

/// The schema `CopilotCondition`.
#[repr(C)]
pub struct CopilotCondition {
    /// `conditionType`: `string`, required.
    #[doc(alias = "conditionType")]
    pub condition_type: ::std::option::Option<crate::runtime::Open<ConditionType>>,
    /// `conditionValues`: `array of string`, required.
    #[doc(alias = "conditionValues")]
    pub condition_values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CopilotCondition "CopilotCondition" 2 {
    (
        condition_type: crate::runtime::Open<ConditionType> = "conditionType" 1 with_condition_type,
        condition_values: ::std::vec::Vec<::std::string::String> = "conditionValues" 1 with_condition_values,
    )
});

/// The property `conditionType` of `CopilotCondition`. Known values: `Intent`, `ConversationStart`, `ConversationTransfer`, `ConversationEnd`.
#[non_exhaustive]
pub enum ConditionType {
    Intent,
    ConversationStart,
    ConversationTransfer,
    ConversationEnd,
}

crate::runtime::known!(ConditionType);

impl crate::runtime::Enum for ConditionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Intent, "Intent"),
        (Self::ConversationStart, "ConversationStart"),
        (Self::ConversationTransfer, "ConversationTransfer"),
        (Self::ConversationEnd, "ConversationEnd"),
    ];
}
