// @generated from the schema "CriteriaItem"; changes made here are lost at the next generation

/// The schema `CriteriaItem`.
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

impl crate::runtime::Model for CriteriaItem {
    const EMPTY: Self = Self {
        key: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CriteriaItem = &<CriteriaItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CriteriaItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("key", "key", 0),
            ("operator", "operator", 0),
            ("value", "value", 0),
        ],
        fields: &[&E.key, &E.operator, &E.value],
    }
};

crate::runtime::model!(CriteriaItem);

crate::runtime::setters!(CriteriaItem {
    with_key: key: crate::runtime::Open<Key>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
});

/// The property `key` of `CriteriaItem`. Known values: `FlowStartDateTime`, `FlowEndDateTime`, `ConversationId`, `WorkitemId`, `FlowType`, `FlowId`, `FlowErrorReason`, `FlowWarningReason`, `FlowAlternateExecutionId`, `FlowObjectExecutionId`, `FlowActionId`, `FlowActionType`, `FlowActionOutputPathId`, `FlowActionOutputPathName`, `FlowActionIdOutputPathId`, `FlowActionIdOutputPathName`, `FlowActionTypeOutputPathId`, `FlowActionTypeOutputPathName`, `BotId`, `BotErrorReason`, `BotFlowExecutionId`, `BotObjectExecutionId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
