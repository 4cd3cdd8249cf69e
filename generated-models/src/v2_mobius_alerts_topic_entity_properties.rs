// @generated from the schema "V2MobiusAlertsTopicEntityProperties"; changes made here are lost at the next generation

/// The schema `V2MobiusAlertsTopicEntityProperties`.
#[repr(C)]
pub struct V2MobiusAlertsTopicEntityProperties {
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<crate::runtime::Open<EntityType>>,
    /// `user`: `V2MobiusAlertsTopicAlertingAddressableEntityRef`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertingAddressableEntityRef>,
    >,
    /// `group`: `V2MobiusAlertsTopicAlertingAddressableEntityRef`.
    pub group: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertingAddressableEntityRef>,
    >,
    /// `queue`: `V2MobiusAlertsTopicAlertingAddressableEntityRef`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertingAddressableEntityRef>,
    >,
    /// `team`: `V2MobiusAlertsTopicAlertingAddressableEntityRef`.
    pub team: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertingAddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2MobiusAlertsTopicEntityProperties "V2MobiusAlertsTopicEntityProperties" 5 {
    (
        entity_type: crate::runtime::Open<EntityType> = "entityType" 0 with_entity_type,
        user: ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertingAddressableEntityRef> = "user" 0 with_user,
        group: ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertingAddressableEntityRef> = "group" 0 with_group,
        queue: ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertingAddressableEntityRef> = "queue" 0 with_queue,
        team: ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertingAddressableEntityRef> = "team" 0 with_team,
    )
});

/// The property `entityType` of `V2MobiusAlertsTopicEntityProperties`. Known values: `Organization`, `User`, `Queue`, `Group`, `Edge`, `Team`, `TeamMembers`.
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

crate::runtime::known!(EntityType);

impl crate::runtime::Enum for EntityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Organization, "Organization"),
        (Self::User, "User"),
        (Self::Queue, "Queue"),
        (Self::Group, "Group"),
        (Self::Edge, "Edge"),
        (Self::Team, "Team"),
        (Self::TeamMembers, "TeamMembers"),
    ];
}
