// @generated from the schema "TaskManagementAsyncAggregationQuery"; changes made here are lost at the next generation

/// The schema `TaskManagementAsyncAggregationQuery`.
#[repr(C)]
pub struct TaskManagementAsyncAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `groupBy`: `array of string`.
    #[doc(alias = "groupBy")]
    pub group_by: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<GroupBy>>>,
    /// `filter`: `TaskManagementAggregateQueryFilter`.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::TaskManagementAggregateQueryFilter>,
    >,
    /// `metrics`: `array of string`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: ::std::option::Option<bool>,
    /// `views`: `array of TaskManagementAggregationView`.
    pub views: ::std::option::Option<
        ::std::vec::Vec<crate::TaskManagementAggregationView>,
    >,
    /// `alternateTimeDimension`: `string`.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: ::std::option::Option<
        crate::runtime::Open<AlternateTimeDimension>,
    >,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TaskManagementAsyncAggregationQuery "TaskManagementAsyncAggregationQuery" 10 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        granularity: ::std::string::String = "granularity" 0 with_granularity,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
        filter: ::std::boxed::Box<crate::TaskManagementAggregateQueryFilter> = "filter" 0 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" 0 with_flatten_multivalued_dimensions,
        views: ::std::vec::Vec<crate::TaskManagementAggregationView> = "views" 0 with_views,
        alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension> = "alternateTimeDimension" 0 with_alternate_time_dimension,
        page_size: i32 = "pageSize" 0 with_page_size,
    )
});

/// The property `groupBy` of `TaskManagementAsyncAggregationQuery`. Known values: `assigneeId`, `divisionId`, `externalTag`, `queueId`, `reporterId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `statusCategory`, `statusId`, `typeId`, `usedRouting`, `userId`, `workbinId`, `workitemId`, `wrapUpCode`.
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

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AssigneeId, "assigneeId"),
        (Self::DivisionId, "divisionId"),
        (Self::ExternalTag, "externalTag"),
        (Self::QueueId, "queueId"),
        (Self::ReporterId, "reporterId"),
        (Self::RequestedLanguageId, "requestedLanguageId"),
        (Self::RequestedRouting, "requestedRouting"),
        (Self::RequestedRoutingSkillId, "requestedRoutingSkillId"),
        (Self::StatusCategory, "statusCategory"),
        (Self::StatusId, "statusId"),
        (Self::TypeId, "typeId"),
        (Self::UsedRouting, "usedRouting"),
        (Self::UserId, "userId"),
        (Self::WorkbinId, "workbinId"),
        (Self::WorkitemId, "workitemId"),
        (Self::WrapUpCode, "wrapUpCode"),
    ];
}

/// The property `metrics` of `TaskManagementAsyncAggregationQuery`. Known values: `nWorkitemsAcdCancelled`, `nWorkitemsAcdExpired`, `nWorkitemsAcdStarted`, `nWorkitemsAgentTransferred`, `nWorkitemsCreated`, `nWorkitemsDeclined`, `nWorkitemsDeleted`, `nWorkitemsDisconnected`, `nWorkitemsOffered`, `nWorkitemsOverSla`, `nWorkitemsPurged`, `nWorkitemsQueueTransferred`, `nWorkitemsStatusChanged`, `nWorkitemsTerminated`, `nWorkitemsTimedout`, `nWorkitemsTransferred`, `nWorkitemsWrapupAdded`, `nWorkitemsWrapupRemoved`, `oWorkitemsServiceLevel`, `tWorkitemsAgentFocusComplete`, `tWorkitemsAlert`, `tWorkitemsAnswered`, `tWorkitemsDirectAnswered`, `tWorkitemsFocus`, `tWorkitemsFocusComplete`, `tWorkitemsHandled`, `tWorkitemsHeld`, `tWorkitemsHeldComplete`, `tWorkitemsNotResponding`, `tWorkitemsParked`, `tWorkitemsQueueAnswered`, `tWorkitemsStatus`.
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

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NWorkitemsAcdCancelled, "nWorkitemsAcdCancelled"),
        (Self::NWorkitemsAcdExpired, "nWorkitemsAcdExpired"),
        (Self::NWorkitemsAcdStarted, "nWorkitemsAcdStarted"),
        (Self::NWorkitemsAgentTransferred, "nWorkitemsAgentTransferred"),
        (Self::NWorkitemsCreated, "nWorkitemsCreated"),
        (Self::NWorkitemsDeclined, "nWorkitemsDeclined"),
        (Self::NWorkitemsDeleted, "nWorkitemsDeleted"),
        (Self::NWorkitemsDisconnected, "nWorkitemsDisconnected"),
        (Self::NWorkitemsOffered, "nWorkitemsOffered"),
        (Self::NWorkitemsOverSla, "nWorkitemsOverSla"),
        (Self::NWorkitemsPurged, "nWorkitemsPurged"),
        (Self::NWorkitemsQueueTransferred, "nWorkitemsQueueTransferred"),
        (Self::NWorkitemsStatusChanged, "nWorkitemsStatusChanged"),
        (Self::NWorkitemsTerminated, "nWorkitemsTerminated"),
        (Self::NWorkitemsTimedout, "nWorkitemsTimedout"),
        (Self::NWorkitemsTransferred, "nWorkitemsTransferred"),
        (Self::NWorkitemsWrapupAdded, "nWorkitemsWrapupAdded"),
        (Self::NWorkitemsWrapupRemoved, "nWorkitemsWrapupRemoved"),
        (Self::OWorkitemsServiceLevel, "oWorkitemsServiceLevel"),
        (Self::TWorkitemsAgentFocusComplete, "tWorkitemsAgentFocusComplete"),
        (Self::TWorkitemsAlert, "tWorkitemsAlert"),
        (Self::TWorkitemsAnswered, "tWorkitemsAnswered"),
        (Self::TWorkitemsDirectAnswered, "tWorkitemsDirectAnswered"),
        (Self::TWorkitemsFocus, "tWorkitemsFocus"),
        (Self::TWorkitemsFocusComplete, "tWorkitemsFocusComplete"),
        (Self::TWorkitemsHandled, "tWorkitemsHandled"),
        (Self::TWorkitemsHeld, "tWorkitemsHeld"),
        (Self::TWorkitemsHeldComplete, "tWorkitemsHeldComplete"),
        (Self::TWorkitemsNotResponding, "tWorkitemsNotResponding"),
        (Self::TWorkitemsParked, "tWorkitemsParked"),
        (Self::TWorkitemsQueueAnswered, "tWorkitemsQueueAnswered"),
        (Self::TWorkitemsStatus, "tWorkitemsStatus"),
    ];
}

/// The property `alternateTimeDimension` of `TaskManagementAsyncAggregationQuery`. Known values: `eventTime`.
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::known!(AlternateTimeDimension);

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EventTime, "eventTime")];
}
