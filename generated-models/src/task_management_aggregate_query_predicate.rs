// @generated from the schema "TaskManagementAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `TaskManagementAggregateQueryPredicate`.
#[repr(C)]
pub struct TaskManagementAggregateQueryPredicate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `range`: `NumericRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TaskManagementAggregateQueryPredicate "TaskManagementAggregateQueryPredicate" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        range: ::std::boxed::Box<crate::NumericRange> = "range" 0 with_range,
    )
});

/// The property `type` of `TaskManagementAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `TaskManagementAggregateQueryPredicate`. Known values: `assigneeId`, `divisionId`, `externalTag`, `queueId`, `reporterId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `statusCategory`, `statusId`, `typeId`, `usedRouting`, `userId`, `workbinId`, `workitemId`, `wrapUpCode`.
#[non_exhaustive]
pub enum Dimension {
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

crate::runtime::known!(Dimension);

impl crate::runtime::Enum for Dimension {
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

/// The property `operator` of `TaskManagementAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
