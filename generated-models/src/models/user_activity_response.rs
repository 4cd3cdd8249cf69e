// @generated from the schema "UserActivityResponse"; changes made here are lost at the next generation

use crate::UserActivityData;
use crate::runtime::{Extra, Open};

/// The schema `UserActivityResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserActivityResponse {
    /// `results`: `array of UserActivityData`.
    pub results: Option<Vec<UserActivityData>>,
    /// `entityIdDimension`: one of `organizationPresenceId`, `presenceDate`, `queueId`, `queueMembershipStatus` and 5 more.
    #[doc(alias = "entityIdDimension")]
    pub entity_id_dimension: Option<Open<EntityIdDimension>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserActivityResponse "UserActivityResponse" 2 {
    (
        results: Vec<UserActivityData> = "results" with_results,
        entity_id_dimension: Open<EntityIdDimension> = "entityIdDimension" with_entity_id_dimension,
    )
});

/// The property `entityIdDimension` of `UserActivityResponse`. Known values: `organizationPresenceId`, `presenceDate`, `queueId`, `queueMembershipStatus`, `routingStatus`, `routingStatusDate`, `systemPresence`, `teamId`, `userId`.
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
