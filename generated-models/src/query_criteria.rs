// @generated from the schema "QueryCriteria"; changes made here are lost at the next generation

/// The schema `QueryCriteria`.
pub struct QueryCriteria {
    /// `criteriaKey`: `string`.
    #[doc(alias = "criteriaKey")]
    pub criteria_key: ::std::option::Option<crate::runtime::Open<CriteriaKey>>,
    /// `criteriaGroups`: `array of string`.
    #[doc(alias = "criteriaGroups")]
    pub criteria_groups: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<CriteriaGroups>>,
    >,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `operators`: `array of string`.
    pub operators: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `dataType`: `string`.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<crate::runtime::Open<DataType>>,
    /// `categoryInfo`: `CriteriaCategoryInfo`.
    #[doc(alias = "categoryInfo")]
    pub category_info: ::std::option::Option<
        ::std::boxed::Box<crate::CriteriaCategoryInfo>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryCriteria {
    const EMPTY: Self = Self {
        criteria_key: ::std::option::Option::None,
        criteria_groups: ::std::option::Option::None,
        description: ::std::option::Option::None,
        operators: ::std::option::Option::None,
        data_type: ::std::option::Option::None,
        category_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryCriteria = &<QueryCriteria as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryCriteria",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("criteriaKey", "criteria_key", 0),
            ("criteriaGroups", "criteria_groups", 0),
            ("description", "description", 0),
            ("operators", "operators", 0),
            ("dataType", "data_type", 0),
            ("categoryInfo", "category_info", 0),
        ],
        fields: &[
            &E.criteria_key,
            &E.criteria_groups,
            &E.description,
            &E.operators,
            &E.data_type,
            &E.category_info,
        ],
    }
};

crate::runtime::model!(QueryCriteria);

crate::runtime::setters!(QueryCriteria {
    with_criteria_key: criteria_key: crate::runtime::Open<CriteriaKey>,
    with_criteria_groups: criteria_groups: ::std::vec::Vec<crate::runtime::Open<CriteriaGroups>>,
    with_description: description: ::std::string::String,
    with_operators: operators: ::std::vec::Vec<::std::string::String>,
    with_data_type: data_type: crate::runtime::Open<DataType>,
    with_category_info: category_info: ::std::boxed::Box<crate::CriteriaCategoryInfo>,
});

/// The property `criteriaKey` of `QueryCriteria`. Known values: `FlowStartDateTime`, `FlowEndDateTime`, `ConversationId`, `WorkitemId`, `FlowType`, `FlowId`, `FlowErrorReason`, `FlowWarningReason`, `FlowAlternateExecutionId`, `FlowObjectExecutionId`, `FlowActionId`, `FlowActionType`, `FlowActionOutputPathId`, `FlowActionOutputPathName`, `FlowActionIdOutputPathId`, `FlowActionIdOutputPathName`, `FlowActionTypeOutputPathId`, `FlowActionTypeOutputPathName`, `BotId`, `BotErrorReason`, `BotFlowExecutionId`, `BotObjectExecutionId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CriteriaKey {
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

impl crate::runtime::Enum for CriteriaKey {
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

/// The property `criteriaGroups` of `QueryCriteria`. Known values: `flow`, `bot`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CriteriaGroups {
    Flow,
    Bot,
}

impl crate::runtime::Enum for CriteriaGroups {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Flow, "flow"),
        (Self::Bot, "bot"),
    ];
}

/// The property `dataType` of `QueryCriteria`. Known values: `string`, `guid`, `dateTime`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataType {
    String,
    Guid,
    DateTime,
}

impl crate::runtime::Enum for DataType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::String, "string"),
        (Self::Guid, "guid"),
        (Self::DateTime, "dateTime"),
    ];
}
