// @generated from the schema "CriteriaItem"; changes made here are lost at the next generation

/// The schema `CriteriaItem`.
#[repr(C)]
pub struct CriteriaItem {
    /// `key`: `string`.
    pub key: ::std::option::Option<crate::runtime::Open<Key>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CriteriaItem "CriteriaItem" 3 {
    (
        key: crate::runtime::Open<Key> = "key" 0 with_key,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
    )
});

/// The property `key` of `CriteriaItem`. Known values: `FlowStartDateTime`, `FlowEndDateTime`, `ConversationId`, `WorkitemId`, `FlowType`, `FlowId`, `FlowErrorReason`, `FlowWarningReason`, `FlowAlternateExecutionId`, `FlowObjectExecutionId`, `FlowActionId`, `FlowActionType`, `FlowActionOutputPathId`, `FlowActionOutputPathName`, `FlowActionIdOutputPathId`, `FlowActionIdOutputPathName`, `FlowActionTypeOutputPathId`, `FlowActionTypeOutputPathName`, `BotId`, `BotErrorReason`, `BotFlowExecutionId`, `BotObjectExecutionId`.
#[non_exhaustive]
pub enum Key {
    FlowStartDateTime,
    FlowEndDateTime,
    ConversationId,
    WorkitemId,
    FlowType,
    FlowId,
    FlowErrorReason,
    FlowWarningReason,
    FlowAlternateExecutionId,
    FlowObjectExecutionId,
    FlowActionId,
    FlowActionType,
    FlowActionOutputPathId,
    FlowActionOutputPathName,
    FlowActionIdOutputPathId,
    FlowActionIdOutputPathName,
    FlowActionTypeOutputPathId,
    FlowActionTypeOutputPathName,
    BotId,
    BotErrorReason,
    BotFlowExecutionId,
    BotObjectExecutionId,
}

crate::runtime::known!(Key);

impl crate::runtime::Enum for Key {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::FlowStartDateTime, "FlowStartDateTime"),
        (Self::FlowEndDateTime, "FlowEndDateTime"),
        (Self::ConversationId, "ConversationId"),
        (Self::WorkitemId, "WorkitemId"),
        (Self::FlowType, "FlowType"),
        (Self::FlowId, "FlowId"),
        (Self::FlowErrorReason, "FlowErrorReason"),
        (Self::FlowWarningReason, "FlowWarningReason"),
        (Self::FlowAlternateExecutionId, "FlowAlternateExecutionId"),
        (Self::FlowObjectExecutionId, "FlowObjectExecutionId"),
        (Self::FlowActionId, "FlowActionId"),
        (Self::FlowActionType, "FlowActionType"),
        (Self::FlowActionOutputPathId, "FlowActionOutputPathId"),
        (Self::FlowActionOutputPathName, "FlowActionOutputPathName"),
        (Self::FlowActionIdOutputPathId, "FlowActionIdOutputPathId"),
        (Self::FlowActionIdOutputPathName, "FlowActionIdOutputPathName"),
        (Self::FlowActionTypeOutputPathId, "FlowActionTypeOutputPathId"),
        (Self::FlowActionTypeOutputPathName, "FlowActionTypeOutputPathName"),
        (Self::BotId, "BotId"),
        (Self::BotErrorReason, "BotErrorReason"),
        (Self::BotFlowExecutionId, "BotFlowExecutionId"),
        (Self::BotObjectExecutionId, "BotObjectExecutionId"),
    ];
}

/// The property `operator` of `CriteriaItem`. Known values: `eq`, `gt`, `gte`, `lt`, `lte`, `not`, `begins`, `not_null`.
#[non_exhaustive]
pub enum Operator {
    Eq,
    Gt,
    Gte,
    Lt,
    Lte,
    Not,
    Begins,
    NotNull,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Eq, "eq"),
        (Self::Gt, "gt"),
        (Self::Gte, "gte"),
        (Self::Lt, "lt"),
        (Self::Lte, "lte"),
        (Self::Not, "not"),
        (Self::Begins, "begins"),
        (Self::NotNull, "not_null"),
    ];
}
