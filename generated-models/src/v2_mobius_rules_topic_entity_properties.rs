// @generated from the schema "V2MobiusRulesTopicEntityProperties"; changes made here are lost at the next generation

/// The schema `V2MobiusRulesTopicEntityProperties`.
#[repr(C)]
pub struct V2MobiusRulesTopicEntityProperties {
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<crate::runtime::Open<EntityType>>,
    /// `user`: `V2MobiusRulesTopicAlertingAddressableEntityRef`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusRulesTopicAlertingAddressableEntityRef>,
    >,
    /// `group`: `V2MobiusRulesTopicAlertingAddressableEntityRef`.
    pub group: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusRulesTopicAlertingAddressableEntityRef>,
    >,
    /// `queue`: `V2MobiusRulesTopicAlertingAddressableEntityRef`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusRulesTopicAlertingAddressableEntityRef>,
    >,
    /// `team`: `V2MobiusRulesTopicAlertingAddressableEntityRef`.
    pub team: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusRulesTopicAlertingAddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2MobiusRulesTopicEntityProperties "V2MobiusRulesTopicEntityProperties" 5 {
    (
        entity_type: crate::runtime::Open<EntityType> = "entityType" 0 with_entity_type,
        user: ::std::boxed::Box<crate::V2MobiusRulesTopicAlertingAddressableEntityRef> = "user" 0 with_user,
        group: ::std::boxed::Box<crate::V2MobiusRulesTopicAlertingAddressableEntityRef> = "group" 0 with_group,
        queue: ::std::boxed::Box<crate::V2MobiusRulesTopicAlertingAddressableEntityRef> = "queue" 0 with_queue,
        team: ::std::boxed::Box<crate::V2MobiusRulesTopicAlertingAddressableEntityRef> = "team" 0 with_team,
    )
});

/// The property `entityType` of `V2MobiusRulesTopicEntityProperties`. Known values: `Organization`, `User`, `Queue`, `Group`, `Edge`, `Team`, `TeamMembers`.
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
