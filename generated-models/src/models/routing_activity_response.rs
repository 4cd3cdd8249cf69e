// @generated from the schema "RoutingActivityResponse"; changes made here are lost at the next generation

use crate::RoutingActivityData;
use crate::runtime::{Extra, Open};

/// The schema `RoutingActivityResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingActivityResponse {
    /// `results`: `array of RoutingActivityData`.
    pub results: Option<Vec<RoutingActivityData>>,
    /// `entityIdDimension`: one of `organizationPresenceId`, `presenceDate`, `queueId`, `queueMembershipStatus` and 5 more.
    #[doc(alias = "entityIdDimension")]
    pub entity_id_dimension: Option<Open<EntityIdDimension>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingActivityResponse "RoutingActivityResponse" 2 {
    (
        results: Vec<RoutingActivityData> = "results" with_results,
        entity_id_dimension: Open<EntityIdDimension> = "entityIdDimension" with_entity_id_dimension,
    )
});

/// The property `entityIdDimension` of `RoutingActivityResponse`. Known values: `organizationPresenceId`, `presenceDate`, `queueId`, `queueMembershipStatus`, `routingStatus`, `routingStatusDate`, `systemPresence`, `teamId`, `userId`.
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
