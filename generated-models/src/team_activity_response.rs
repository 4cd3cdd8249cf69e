// @generated from the schema "TeamActivityResponse"; changes made here are lost at the next generation

/// The schema `TeamActivityResponse`.
pub struct TeamActivityResponse {
    /// `results`: `array of TeamActivityData`.
    pub results: ::std::option::Option<::std::vec::Vec<crate::TeamActivityData>>,
    /// `entityIdDimension`: `string`.
    #[doc(alias = "entityIdDimension")]
    pub entity_id_dimension: ::std::option::Option<
        crate::runtime::Open<EntityIdDimension>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TeamActivityResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        entity_id_dimension: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TeamActivityResponse = &<TeamActivityResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TeamActivityResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("results", "results", 0),
            ("entityIdDimension", "entity_id_dimension", 0),
        ],
        fields: &[&E.results, &E.entity_id_dimension],
    }
};

crate::runtime::model!(TeamActivityResponse);

crate::runtime::setters!(TeamActivityResponse {
    with_results: results: ::std::vec::Vec<crate::TeamActivityData>,
    with_entity_id_dimension: entity_id_dimension: crate::runtime::Open<EntityIdDimension>,
});

/// The property `entityIdDimension` of `TeamActivityResponse`. Known values: `organizationPresenceId`, `presenceDate`, `queueId`, `queueMembershipStatus`, `routingStatus`, `routingStatusDate`, `systemPresence`, `teamId`, `userId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EntityIdDimension {
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

impl crate::runtime::Enum for EntityIdDimension {
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
