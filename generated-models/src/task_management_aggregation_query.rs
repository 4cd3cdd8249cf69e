// @generated from the schema "TaskManagementAggregationQuery"; changes made here are lost at the next generation

/// The schema `TaskManagementAggregationQuery`.
pub struct TaskManagementAggregationQuery {
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TaskManagementAggregationQuery {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        group_by: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        flatten_multivalued_dimensions: ::std::option::Option::None,
        views: ::std::option::Option::None,
        alternate_time_dimension: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TaskManagementAggregationQuery = &<TaskManagementAggregationQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TaskManagementAggregationQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("granularity", "granularity", 0),
            ("timeZone", "time_zone", 0),
            ("groupBy", "group_by", 0),
            ("filter", "filter", 0),
            ("metrics", "metrics", 1),
            ("flattenMultivaluedDimensions", "flatten_multivalued_dimensions", 0),
            ("views", "views", 0),
            ("alternateTimeDimension", "alternate_time_dimension", 0),
        ],
        fields: &[
            &E.interval,
            &E.granularity,
            &E.time_zone,
            &E.group_by,
            &E.filter,
            &E.metrics,
            &E.flatten_multivalued_dimensions,
            &E.views,
            &E.alternate_time_dimension,
        ],
    }
};

crate::runtime::model!(TaskManagementAggregationQuery);

crate::runtime::setters!(TaskManagementAggregationQuery {
    with_interval: interval: ::std::string::String,
    with_granularity: granularity: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
    with_filter: filter: ::std::boxed::Box<crate::TaskManagementAggregateQueryFilter>,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_flatten_multivalued_dimensions: flatten_multivalued_dimensions: bool,
    with_views: views: ::std::vec::Vec<crate::TaskManagementAggregationView>,
    with_alternate_time_dimension: alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension>,
});

/// The property `groupBy` of `TaskManagementAggregationQuery`. Known values: `assigneeId`, `divisionId`, `externalTag`, `queueId`, `reporterId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `statusCategory`, `statusId`, `typeId`, `usedRouting`, `userId`, `workbinId`, `workitemId`, `wrapUpCode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `metrics` of `TaskManagementAggregationQuery`. Known values: `nWorkitemsAcdCancelled`, `nWorkitemsAcdExpired`, `nWorkitemsAcdStarted`, `nWorkitemsAgentTransferred`, `nWorkitemsCreated`, `nWorkitemsDeclined`, `nWorkitemsDeleted`, `nWorkitemsDisconnected`, `nWorkitemsOffered`, `nWorkitemsOverSla`, `nWorkitemsPurged`, `nWorkitemsQueueTransferred`, `nWorkitemsStatusChanged`, `nWorkitemsTerminated`, `nWorkitemsTimedout`, `nWorkitemsTransferred`, `nWorkitemsWrapupAdded`, `nWorkitemsWrapupRemoved`, `oWorkitemsServiceLevel`, `tWorkitemsAgentFocusComplete`, `tWorkitemsAlert`, `tWorkitemsAnswered`, `tWorkitemsDirectAnswered`, `tWorkitemsFocus`, `tWorkitemsFocusComplete`, `tWorkitemsHandled`, `tWorkitemsHeld`, `tWorkitemsHeldComplete`, `tWorkitemsNotResponding`, `tWorkitemsParked`, `tWorkitemsQueueAnswered`, `tWorkitemsStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `alternateTimeDimension` of `TaskManagementAggregationQuery`. Known values: `eventTime`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EventTime, "eventTime")];
}
