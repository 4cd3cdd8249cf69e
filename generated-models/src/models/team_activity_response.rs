// @generated from the schema "TeamActivityResponse"; changes made here are lost at the next generation

use crate::TeamActivityData;
use crate::runtime::{Extra, Open};

/// The schema `TeamActivityResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TeamActivityResponse {
    /// `results`: `array of TeamActivityData`.
    pub results: Option<Vec<TeamActivityData>>,
    /// `entityIdDimension`: one of `organizationPresenceId`, `presenceDate`, `queueId`, `queueMembershipStatus` and 5 more.
    #[doc(alias = "entityIdDimension")]
    pub entity_id_dimension: Option<Open<EntityIdDimension>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TeamActivityResponse "TeamActivityResponse" 2 {
    (
        results: Vec<TeamActivityData> = "results" with_results,
        entity_id_dimension: Open<EntityIdDimension> = "entityIdDimension" with_entity_id_dimension,
    )
});

/// The property `entityIdDimension` of `TeamActivityResponse`. Known values: `organizationPresenceId`, `presenceDate`, `queueId`, `queueMembershipStatus`, `routingStatus`, `routingStatusDate`, `systemPresence`, `teamId`, `userId`.
#[repr(u16)]
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

crate::runtime::values!(EntityIdDimension {
    OrganizationPresenceId = "organizationPresenceId",
    PresenceDate = "presenceDate",
    QueueId = "queueId",
    QueueMembershipStatus = "queueMembershipStatus",
    RoutingStatus = "routingStatus",
    RoutingStatusDate = "routingStatusDate",
    SystemPresence = "systemPresence",
    TeamId = "teamId",
    UserId = "userId",
});
