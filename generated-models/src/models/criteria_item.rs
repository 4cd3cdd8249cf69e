// @generated from the schema "CriteriaItem"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CriteriaItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CriteriaItem {
    /// `key`: one of `FlowStartDateTime`, `FlowEndDateTime`, `ConversationId`, `WorkitemId` and 18 more.
    pub key: Option<Open<Key>>,
    /// `operator`: one of `eq`, `gt`, `gte`, `lt` and 4 more.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CriteriaItem "CriteriaItem" 3 {
    (
        key: Open<Key> = "key" with_key,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
    )
});

/// The property `key` of `CriteriaItem`. Known values: `FlowStartDateTime`, `FlowEndDateTime`, `ConversationId`, `WorkitemId`, `FlowType`, `FlowId`, `FlowErrorReason`, `FlowWarningReason`, `FlowAlternateExecutionId`, `FlowObjectExecutionId`, `FlowActionId`, `FlowActionType`, `FlowActionOutputPathId`, `FlowActionOutputPathName`, `FlowActionIdOutputPathId`, `FlowActionIdOutputPathName`, `FlowActionTypeOutputPathId`, `FlowActionTypeOutputPathName`, `BotId`, `BotErrorReason`, `BotFlowExecutionId`, `BotObjectExecutionId`.
#[repr(u16)]
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

crate::runtime::values!(Key {
    FlowStartDateTime = "FlowStartDateTime",
    FlowEndDateTime = "FlowEndDateTime",
    ConversationId = "ConversationId",
    WorkitemId = "WorkitemId",
    FlowType = "FlowType",
    FlowId = "FlowId",
    FlowErrorReason = "FlowErrorReason",
    FlowWarningReason = "FlowWarningReason",
    FlowAlternateExecutionId = "FlowAlternateExecutionId",
    FlowObjectExecutionId = "FlowObjectExecutionId",
    FlowActionId = "FlowActionId",
    FlowActionType = "FlowActionType",
    FlowActionOutputPathId = "FlowActionOutputPathId",
    FlowActionOutputPathName = "FlowActionOutputPathName",
    FlowActionIdOutputPathId = "FlowActionIdOutputPathId",
    FlowActionIdOutputPathName = "FlowActionIdOutputPathName",
    FlowActionTypeOutputPathId = "FlowActionTypeOutputPathId",
    FlowActionTypeOutputPathName = "FlowActionTypeOutputPathName",
    BotId = "BotId",
    BotErrorReason = "BotErrorReason",
    BotFlowExecutionId = "BotFlowExecutionId",
    BotObjectExecutionId = "BotObjectExecutionId",
});

/// The property `operator` of `CriteriaItem`. Known values: `eq`, `gt`, `gte`, `lt`, `lte`, `not`, `begins`, `not_null`.
#[repr(u16)]
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

crate::runtime::values!(Operator {
    Eq = "eq",
    Gt = "gt",
    Gte = "gte",
    Lt = "lt",
    Lte = "lte",
    Not = "not",
    Begins = "begins",
    NotNull = "not_null",
});
