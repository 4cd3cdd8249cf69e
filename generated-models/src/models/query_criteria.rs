// @generated from the schema "QueryCriteria"; changes made here are lost at the next generation

use crate::CriteriaCategoryInfo;
use crate::runtime::{Extra, Open};

/// The schema `QueryCriteria`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryCriteria {
    /// `criteriaKey`: one of `FlowStartDateTime`, `FlowEndDateTime`, `ConversationId`, `WorkitemId` and 18 more.
    #[doc(alias = "criteriaKey")]
    pub criteria_key: Option<Open<CriteriaKey>>,
    /// `criteriaGroups`: array of one of `flow` and `bot`.
    #[doc(alias = "criteriaGroups")]
    pub criteria_groups: Option<Vec<Open<CriteriaGroups>>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `operators`: `array of string`.
    pub operators: Option<Vec<String>>,
    /// `dataType`: one of `string`, `guid` and `dateTime`.
    #[doc(alias = "dataType")]
    pub data_type: Option<Open<DataType>>,
    /// `categoryInfo`: `CriteriaCategoryInfo`.
    #[doc(alias = "categoryInfo")]
    pub category_info: Option<Box<CriteriaCategoryInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryCriteria "QueryCriteria" 6 {
    (
        criteria_key: Open<CriteriaKey> = "criteriaKey" with_criteria_key,
        criteria_groups: Vec<Open<CriteriaGroups>> = "criteriaGroups" with_criteria_groups,
        description: String = "description" with_description,
        operators: Vec<String> = "operators" with_operators,
        data_type: Open<DataType> = "dataType" with_data_type,
        category_info: Box<CriteriaCategoryInfo> = "categoryInfo" with_category_info,
    )
});

/// The property `criteriaKey` of `QueryCriteria`. Known values: `FlowStartDateTime`, `FlowEndDateTime`, `ConversationId`, `WorkitemId`, `FlowType`, `FlowId`, `FlowErrorReason`, `FlowWarningReason`, `FlowAlternateExecutionId`, `FlowObjectExecutionId`, `FlowActionId`, `FlowActionType`, `FlowActionOutputPathId`, `FlowActionOutputPathName`, `FlowActionIdOutputPathId`, `FlowActionIdOutputPathName`, `FlowActionTypeOutputPathId`, `FlowActionTypeOutputPathName`, `BotId`, `BotErrorReason`, `BotFlowExecutionId`, `BotObjectExecutionId`.
#[repr(u16)]
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

crate::runtime::values!(CriteriaKey {
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

/// The property `criteriaGroups` of `QueryCriteria`. Known values: `flow`, `bot`.
#[repr(u16)]
#[non_exhaustive]
pub enum CriteriaGroups {
    Flow,
    Bot,
}

crate::runtime::values!(CriteriaGroups {
    Flow = "flow",
    Bot = "bot",
});

/// The property `dataType` of `QueryCriteria`. Known values: `string`, `guid`, `dateTime`.
#[repr(u16)]
#[non_exhaustive]
pub enum DataType {
    String,
    Guid,
    DateTime,
}

crate::runtime::values!(DataType {
    String = "string",
    Guid = "guid",
    DateTime = "dateTime",
});
