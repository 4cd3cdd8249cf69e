// @generated from the schema "TaskManagementAggregationQuery"; changes made here are lost at the next generation

use crate::{TaskManagementAggregateQueryFilter, TaskManagementAggregationView};
use crate::runtime::{Extra, Open};

/// The schema `TaskManagementAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TaskManagementAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `assigneeId`, `divisionId`, `externalTag`, `queueId` and 12 more.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `TaskManagementAggregateQueryFilter`.
    pub filter: Option<Box<TaskManagementAggregateQueryFilter>>,
    /// `metrics`: array of one of `nWorkitemsAcdCancelled`, `nWorkitemsAcdExpired`, `nWorkitemsAcdStarted`, `nWorkitemsAgentTransferred` and 28 more, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `views`: `array of TaskManagementAggregationView`.
    pub views: Option<Vec<TaskManagementAggregationView>>,
    /// `alternateTimeDimension`: `eventTime`, the one known value.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: Option<Open<AlternateTimeDimension>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TaskManagementAggregationQuery "TaskManagementAggregationQuery" 9 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<TaskManagementAggregateQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" with_flatten_multivalued_dimensions,
        views: Vec<TaskManagementAggregationView> = "views" with_views,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
    )
});

/// The property `groupBy` of `TaskManagementAggregationQuery`. Known values: `assigneeId`, `divisionId`, `externalTag`, `queueId`, `reporterId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `statusCategory`, `statusId`, `typeId`, `usedRouting`, `userId`, `workbinId`, `workitemId`, `wrapUpCode`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    AssigneeId,
    DivisionId,
    ExternalTag,
    QueueId,
    ReporterId,
    RequestedLanguageId,
    RequestedRouting,
    RequestedRoutingSkillId,
    StatusCategory,
    StatusId,
    TypeId,
    UsedRouting,
    UserId,
    WorkbinId,
    WorkitemId,
    WrapUpCode,
}

crate::runtime::values!(GroupBy {
    AssigneeId = "assigneeId",
    DivisionId = "divisionId",
    ExternalTag = "externalTag",
    QueueId = "queueId",
    ReporterId = "reporterId",
    RequestedLanguageId = "requestedLanguageId",
    RequestedRouting = "requestedRouting",
    RequestedRoutingSkillId = "requestedRoutingSkillId",
    StatusCategory = "statusCategory",
    StatusId = "statusId",
    TypeId = "typeId",
    UsedRouting = "usedRouting",
    UserId = "userId",
    WorkbinId = "workbinId",
    WorkitemId = "workitemId",
    WrapUpCode = "wrapUpCode",
});

/// The property `metrics` of `TaskManagementAggregationQuery`. Known values: `nWorkitemsAcdCancelled`, `nWorkitemsAcdExpired`, `nWorkitemsAcdStarted`, `nWorkitemsAgentTransferred`, `nWorkitemsCreated`, `nWorkitemsDeclined`, `nWorkitemsDeleted`, `nWorkitemsDisconnected`, `nWorkitemsOffered`, `nWorkitemsOverSla`, `nWorkitemsPurged`, `nWorkitemsQueueTransferred`, `nWorkitemsStatusChanged`, `nWorkitemsTerminated`, `nWorkitemsTimedout`, `nWorkitemsTransferred`, `nWorkitemsWrapupAdded`, `nWorkitemsWrapupRemoved`, `oWorkitemsServiceLevel`, `tWorkitemsAgentFocusComplete`, `tWorkitemsAlert`, `tWorkitemsAnswered`, `tWorkitemsDirectAnswered`, `tWorkitemsFocus`, `tWorkitemsFocusComplete`, `tWorkitemsHandled`, `tWorkitemsHeld`, `tWorkitemsHeldComplete`, `tWorkitemsNotResponding`, `tWorkitemsParked`, `tWorkitemsQueueAnswered`, `tWorkitemsStatus`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    NWorkitemsAcdCancelled,
    NWorkitemsAcdExpired,
    NWorkitemsAcdStarted,
    NWorkitemsAgentTransferred,
    NWorkitemsCreated,
    NWorkitemsDeclined,
    NWorkitemsDeleted,
    NWorkitemsDisconnected,
    NWorkitemsOffered,
    NWorkitemsOverSla,
    NWorkitemsPurged,
    NWorkitemsQueueTransferred,
    NWorkitemsStatusChanged,
    NWorkitemsTerminated,
    NWorkitemsTimedout,
    NWorkitemsTransferred,
    NWorkitemsWrapupAdded,
    NWorkitemsWrapupRemoved,
    OWorkitemsServiceLevel,
    TWorkitemsAgentFocusComplete,
    TWorkitemsAlert,
    TWorkitemsAnswered,
    TWorkitemsDirectAnswered,
    TWorkitemsFocus,
    TWorkitemsFocusComplete,
    TWorkitemsHandled,
    TWorkitemsHeld,
    TWorkitemsHeldComplete,
    TWorkitemsNotResponding,
    TWorkitemsParked,
    TWorkitemsQueueAnswered,
    TWorkitemsStatus,
}

crate::runtime::values!(Metrics {
    NWorkitemsAcdCancelled = "nWorkitemsAcdCancelled",
    NWorkitemsAcdExpired = "nWorkitemsAcdExpired",
    NWorkitemsAcdStarted = "nWorkitemsAcdStarted",
    NWorkitemsAgentTransferred = "nWorkitemsAgentTransferred",
    NWorkitemsCreated = "nWorkitemsCreated",
    NWorkitemsDeclined = "nWorkitemsDeclined",
    NWorkitemsDeleted = "nWorkitemsDeleted",
    NWorkitemsDisconnected = "nWorkitemsDisconnected",
    NWorkitemsOffered = "nWorkitemsOffered",
    NWorkitemsOverSla = "nWorkitemsOverSla",
    NWorkitemsPurged = "nWorkitemsPurged",
    NWorkitemsQueueTransferred = "nWorkitemsQueueTransferred",
    NWorkitemsStatusChanged = "nWorkitemsStatusChanged",
    NWorkitemsTerminated = "nWorkitemsTerminated",
    NWorkitemsTimedout = "nWorkitemsTimedout",
    NWorkitemsTransferred = "nWorkitemsTransferred",
    NWorkitemsWrapupAdded = "nWorkitemsWrapupAdded",
    NWorkitemsWrapupRemoved = "nWorkitemsWrapupRemoved",
    OWorkitemsServiceLevel = "oWorkitemsServiceLevel",
    TWorkitemsAgentFocusComplete = "tWorkitemsAgentFocusComplete",
    TWorkitemsAlert = "tWorkitemsAlert",
    TWorkitemsAnswered = "tWorkitemsAnswered",
    TWorkitemsDirectAnswered = "tWorkitemsDirectAnswered",
    TWorkitemsFocus = "tWorkitemsFocus",
    TWorkitemsFocusComplete = "tWorkitemsFocusComplete",
    TWorkitemsHandled = "tWorkitemsHandled",
    TWorkitemsHeld = "tWorkitemsHeld",
    TWorkitemsHeldComplete = "tWorkitemsHeldComplete",
    TWorkitemsNotResponding = "tWorkitemsNotResponding",
    TWorkitemsParked = "tWorkitemsParked",
    TWorkitemsQueueAnswered = "tWorkitemsQueueAnswered",
    TWorkitemsStatus = "tWorkitemsStatus",
});

/// The property `alternateTimeDimension` of `TaskManagementAggregationQuery`. Known values: `eventTime`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::values!(AlternateTimeDimension {
    EventTime = "eventTime",
});
