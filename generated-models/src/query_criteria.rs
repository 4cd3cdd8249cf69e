// @generated from the schema "QueryCriteria"; changes made here are lost at the next generation

/// The schema `QueryCriteria`.
#[repr(C)]
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

crate::runtime::model!(QueryCriteria "QueryCriteria" 6 {
    (
        criteria_key: crate::runtime::Open<CriteriaKey> = "criteriaKey" 0 with_criteria_key,
        criteria_groups: ::std::vec::Vec<crate::runtime::Open<CriteriaGroups>> = "criteriaGroups" 0 with_criteria_groups,
        description: ::std::string::String = "description" 0 with_description,
        operators: ::std::vec::Vec<::std::string::String> = "operators" 0 with_operators,
        data_type: crate::runtime::Open<DataType> = "dataType" 0 with_data_type,
        category_info: ::std::boxed::Box<crate::CriteriaCategoryInfo> = "categoryInfo" 0 with_category_info,
    )
});

/// The property `criteriaKey` of `QueryCriteria`. Known values: `FlowStartDateTime`, `FlowEndDateTime`, `ConversationId`, `WorkitemId`, `FlowType`, `FlowId`, `FlowErrorReason`, `FlowWarningReason`, `FlowAlternateExecutionId`, `FlowObjectExecutionId`, `FlowActionId`, `FlowActionType`, `FlowActionOutputPathId`, `FlowActionOutputPathName`, `FlowActionIdOutputPathId`, `FlowActionIdOutputPathName`, `FlowActionTypeOutputPathId`, `FlowActionTypeOutputPathName`, `BotId`, `BotErrorReason`, `BotFlowExecutionId`, `BotObjectExecutionId`.
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

crate::runtime::known!(CriteriaKey);

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
#[non_exhaustive]
pub enum CriteriaGroups {
    Flow,
    Bot,
}

crate::runtime::known!(CriteriaGroups);

impl crate::runtime::Enum for CriteriaGroups {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Flow, "flow"),
        (Self::Bot, "bot"),
    ];
}

/// The property `dataType` of `QueryCriteria`. Known values: `string`, `guid`, `dateTime`.
#[non_exhaustive]
pub enum DataType {
    String,
    Guid,
    DateTime,
}

crate::runtime::known!(DataType);

impl crate::runtime::Enum for DataType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::String, "string"),
        (Self::Guid, "guid"),
        (Self::DateTime, "dateTime"),
    ];
}
