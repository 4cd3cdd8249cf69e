// @generated from the schema "RoutingActivityQueryPredicate"; changes made here are lost at the next generation

/// The schema `RoutingActivityQueryPredicate`.
#[repr(C)]
pub struct RoutingActivityQueryPredicate {
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

crate::runtime::model!(RoutingActivityQueryPredicate "RoutingActivityQueryPredicate" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
    )
});

/// The property `type` of `RoutingActivityQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `RoutingActivityQueryPredicate`. Known values: `organizationPresenceId`, `presenceDate`, `queueId`, `queueMembershipStatus`, `routingStatus`, `routingStatusDate`, `systemPresence`, `teamId`, `userId`.
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

crate::runtime::known!(Dimension);

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

/// The property `operator` of `RoutingActivityQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
