// @generated from the schema "AlertSummaryEntity"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::{Extra, Open};

/// The schema `AlertSummaryEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlertSummaryEntity {
    /// `entityType`: one of `User`, `Group`, `Queue`, `Team` and `TeamMembers`, required.
    #[doc(alias = "entityType")]
    pub entity_type: Option<Open<EntityType>>,
    /// `user`: `AddressableEntityRef`.
    pub user: Option<Box<AddressableEntityRef>>,
    /// `group`: `AddressableEntityRef`.
    pub group: Option<Box<AddressableEntityRef>>,
    /// `queue`: `AddressableEntityRef`.
    pub queue: Option<Box<AddressableEntityRef>>,
    /// `team`: `AddressableEntityRef`.
    pub team: Option<Box<AddressableEntityRef>>,
    /// `alerting`: `boolean`, required.
    pub alerting: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlertSummaryEntity "AlertSummaryEntity" 6 {
    (
        entity_type: Open<EntityType> = "entityType" with_entity_type required,
        user: Box<AddressableEntityRef> = "user" with_user,
        group: Box<AddressableEntityRef> = "group" with_group,
        queue: Box<AddressableEntityRef> = "queue" with_queue,
        team: Box<AddressableEntityRef> = "team" with_team,
        alerting: bool = "alerting" with_alerting required,
    )
});

/// The property `entityType` of `AlertSummaryEntity`. Known values: `User`, `Group`, `Queue`, `Team`, `TeamMembers`.
#[repr(u16)]
#[non_exhaustive]
pub enum EntityType {
    User,
    Group,
    Queue,
    Team,
    TeamMembers,
}

crate::runtime::values!(EntityType {
    User = "User",
    Group = "Group",
    Queue = "Queue",
    Team = "Team",
    TeamMembers = "TeamMembers",
});
