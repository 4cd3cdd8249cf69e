// @generated from the schema "CopilotCondition"; changes made here are lost at the next generation

/// The schema `CopilotCondition`.
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

impl crate::runtime::Model for CopilotCondition {
    const EMPTY: Self = Self {
        condition_type: ::std::option::Option::None,
        condition_values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CopilotCondition = &<CopilotCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CopilotCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conditionType", "condition_type", 1),
            ("conditionValues", "condition_values", 1),
        ],
        fields: &[&E.condition_type, &E.condition_values],
    }
};

crate::runtime::model!(CopilotCondition);

crate::runtime::setters!(CopilotCondition {
    with_condition_type: condition_type: crate::runtime::Open<ConditionType>,
    with_condition_values: condition_values: ::std::vec::Vec<::std::string::String>,
});

/// The property `conditionType` of `CopilotCondition`. Known values: `Intent`, `ConversationStart`, `ConversationTransfer`, `ConversationEnd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConditionType {
    Intent,
    ConversationStart,
    ConversationTransfer,
    ConversationEnd,
}

impl crate::runtime::Enum for ConditionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Intent, "Intent"),
        (Self::ConversationStart, "ConversationStart"),
        (Self::ConversationTransfer, "ConversationTransfer"),
        (Self::ConversationEnd, "ConversationEnd"),
    ];
}
