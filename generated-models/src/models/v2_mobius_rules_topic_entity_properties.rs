// @generated from the schema "V2MobiusRulesTopicEntityProperties"; changes made here are lost at the next generation

use crate::V2MobiusRulesTopicAlertingAddressableEntityRef;
use crate::runtime::{Extra, Open};

/// The schema `V2MobiusRulesTopicEntityProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2MobiusRulesTopicEntityProperties {
    /// `entityType`: one of `Organization`, `User`, `Queue`, `Group` and 3 more.
    #[doc(alias = "entityType")]
    pub entity_type: Option<Open<EntityType>>,
    /// `user`: `V2MobiusRulesTopicAlertingAddressableEntityRef`.
    pub user: Option<Box<V2MobiusRulesTopicAlertingAddressableEntityRef>>,
    /// `group`: `V2MobiusRulesTopicAlertingAddressableEntityRef`.
    pub group: Option<Box<V2MobiusRulesTopicAlertingAddressableEntityRef>>,
    /// `queue`: `V2MobiusRulesTopicAlertingAddressableEntityRef`.
    pub queue: Option<Box<V2MobiusRulesTopicAlertingAddressableEntityRef>>,
    /// `team`: `V2MobiusRulesTopicAlertingAddressableEntityRef`.
    pub team: Option<Box<V2MobiusRulesTopicAlertingAddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2MobiusRulesTopicEntityProperties "V2MobiusRulesTopicEntityProperties" 5 {
    (
        entity_type: Open<EntityType> = "entityType" with_entity_type,
        user: Box<V2MobiusRulesTopicAlertingAddressableEntityRef> = "user" with_user,
        group: Box<V2MobiusRulesTopicAlertingAddressableEntityRef> = "group" with_group,
        queue: Box<V2MobiusRulesTopicAlertingAddressableEntityRef> = "queue" with_queue,
        team: Box<V2MobiusRulesTopicAlertingAddressableEntityRef> = "team" with_team,
    )
});

/// The property `entityType` of `V2MobiusRulesTopicEntityProperties`. Known values: `Organization`, `User`, `Queue`, `Group`, `Edge`, `Team`, `TeamMembers`.
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
