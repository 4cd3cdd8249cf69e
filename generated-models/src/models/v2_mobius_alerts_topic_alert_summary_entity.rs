// @generated from the schema "V2MobiusAlertsTopicAlertSummaryEntity"; changes made here are lost at the next generation

use crate::V2MobiusAlertsTopicAlertingAddressableEntityRef;
use crate::runtime::{Extra, Open};

/// The schema `V2MobiusAlertsTopicAlertSummaryEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2MobiusAlertsTopicAlertSummaryEntity {
    /// `entityType`: one of `Organization`, `User`, `Queue`, `Group` and 3 more.
    #[doc(alias = "entityType")]
    pub entity_type: Option<Open<EntityType>>,
    /// `user`: `V2MobiusAlertsTopicAlertingAddressableEntityRef`.
    pub user: Option<Box<V2MobiusAlertsTopicAlertingAddressableEntityRef>>,
    /// `group`: `V2MobiusAlertsTopicAlertingAddressableEntityRef`.
    pub group: Option<Box<V2MobiusAlertsTopicAlertingAddressableEntityRef>>,
    /// `queue`: `V2MobiusAlertsTopicAlertingAddressableEntityRef`.
    pub queue: Option<Box<V2MobiusAlertsTopicAlertingAddressableEntityRef>>,
    /// `team`: `V2MobiusAlertsTopicAlertingAddressableEntityRef`.
    pub team: Option<Box<V2MobiusAlertsTopicAlertingAddressableEntityRef>>,
    /// `alerting`: `boolean`.
    pub alerting: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2MobiusAlertsTopicAlertSummaryEntity "V2MobiusAlertsTopicAlertSummaryEntity" 6 {
    (
        entity_type: Open<EntityType> = "entityType" with_entity_type,
        user: Box<V2MobiusAlertsTopicAlertingAddressableEntityRef> = "user" with_user,
        group: Box<V2MobiusAlertsTopicAlertingAddressableEntityRef> = "group" with_group,
        queue: Box<V2MobiusAlertsTopicAlertingAddressableEntityRef> = "queue" with_queue,
        team: Box<V2MobiusAlertsTopicAlertingAddressableEntityRef> = "team" with_team,
        alerting: bool = "alerting" with_alerting,
    )
});

/// The property `entityType` of `V2MobiusAlertsTopicAlertSummaryEntity`. Known values: `Organization`, `User`, `Queue`, `Group`, `Edge`, `Team`, `TeamMembers`.
#[repr(u16)]
#[non_exhaustive]
pub enum EntityType {
    Organization,
    User,
    Queue,
    Group,
    Edge,
    Team,
    TeamMembers,
}

crate::runtime::values!(EntityType {
    Organization = "Organization",
    User = "User",
    Queue = "Queue",
    Group = "Group",
    Edge = "Edge",
    Team = "Team",
    TeamMembers = "TeamMembers",
});
