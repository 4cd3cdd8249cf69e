// @generated from the schema "UserActivityQueryPredicate"; changes made here are lost at the next generation

/// The schema `UserActivityQueryPredicate`.
pub struct UserActivityQueryPredicate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserActivityQueryPredicate {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        dimension: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserActivityQueryPredicate = &<UserActivityQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserActivityQueryPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("dimension", "dimension", 0),
            ("operator", "operator", 0),
            ("value", "value", 0),
        ],
        fields: &[&E.r#type, &E.dimension, &E.operator, &E.value],
    }
};

crate::runtime::model!(UserActivityQueryPredicate);

crate::runtime::setters!(UserActivityQueryPredicate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
});

/// The property `type` of `UserActivityQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `UserActivityQueryPredicate`. Known values: `organizationPresenceId`, `presenceDate`, `queueId`, `queueMembershipStatus`, `routingStatus`, `routingStatusDate`, `systemPresence`, `teamId`, `userId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dimension {
    OrganizationPresenceId,
    PresenceDate,
    QueueId,
    QueueMembershipStatus,
    RoutingStatus,
    RoutingStatusDate,
    SystemPresence,
    TeamId,
    UserId,
}

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OrganizationPresenceId, "organizationPresenceId"),
        (Self::PresenceDate, "presenceDate"),
        (Self::QueueId, "queueId"),
        (Self::QueueMembershipStatus, "queueMembershipStatus"),
        (Self::RoutingStatus, "routingStatus"),
        (Self::RoutingStatusDate, "routingStatusDate"),
        (Self::SystemPresence, "systemPresence"),
        (Self::TeamId, "teamId"),
        (Self::UserId, "userId"),
    ];
}

/// The property `operator` of `UserActivityQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
