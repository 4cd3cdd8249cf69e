// @generated from the schema "TeamActivityResponse"; changes made here are lost at the next generation

/// The schema `TeamActivityResponse`.
#[repr(C)]
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

crate::runtime::model!(TeamActivityResponse "TeamActivityResponse" 2 {
    (
        results: ::std::vec::Vec<crate::TeamActivityData> = "results" 0 with_results,
        entity_id_dimension: crate::runtime::Open<EntityIdDimension> = "entityIdDimension" 0 with_entity_id_dimension,
    )
});

/// The property `entityIdDimension` of `TeamActivityResponse`. Known values: `organizationPresenceId`, `presenceDate`, `queueId`, `queueMembershipStatus`, `routingStatus`, `routingStatusDate`, `systemPresence`, `teamId`, `userId`.
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

crate::runtime::known!(EntityIdDimension);

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
