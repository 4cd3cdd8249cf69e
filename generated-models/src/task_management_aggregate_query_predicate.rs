// @generated from the schema "TaskManagementAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `TaskManagementAggregateQueryPredicate`.
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

impl crate::runtime::Model for TaskManagementAggregateQueryPredicate {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        dimension: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TaskManagementAggregateQueryPredicate = &<TaskManagementAggregateQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TaskManagementAggregateQueryPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("dimension", "dimension", 0),
            ("operator", "operator", 0),
            ("value", "value", 0),
            ("range", "range", 0),
        ],
        fields: &[&E.r#type, &E.dimension, &E.operator, &E.value, &E.range],
    }
};

crate::runtime::model!(TaskManagementAggregateQueryPredicate);

crate::runtime::setters!(TaskManagementAggregateQueryPredicate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
    with_range: range: ::std::boxed::Box<crate::NumericRange>,
});

/// The property `type` of `TaskManagementAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `TaskManagementAggregateQueryPredicate`. Known values: `assigneeId`, `divisionId`, `externalTag`, `queueId`, `reporterId`, `requestedLanguageId`, `requestedRouting`, `requestedRoutingSkillId`, `statusCategory`, `statusId`, `typeId`, `usedRouting`, `userId`, `workbinId`, `workitemId`, `wrapUpCode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
