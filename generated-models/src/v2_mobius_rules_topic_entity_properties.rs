// @generated from the schema "V2MobiusRulesTopicEntityProperties"; changes made here are lost at the next generation

/// The schema `V2MobiusRulesTopicEntityProperties`.
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

impl crate::runtime::Model for V2MobiusRulesTopicEntityProperties {
    const EMPTY: Self = Self {
        entity_type: ::std::option::Option::None,
        user: ::std::option::Option::None,
        group: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        team: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2MobiusRulesTopicEntityProperties = &<V2MobiusRulesTopicEntityProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2MobiusRulesTopicEntityProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entityType", "entity_type", 0),
            ("user", "user", 0),
            ("group", "group", 0),
            ("queue", "queue", 0),
            ("team", "team", 0),
        ],
        fields: &[&E.entity_type, &E.user, &E.group, &E.queue, &E.team],
    }
};

crate::runtime::model!(V2MobiusRulesTopicEntityProperties);

crate::runtime::setters!(V2MobiusRulesTopicEntityProperties {
    with_entity_type: entity_type: crate::runtime::Open<EntityType>,
    with_user: user: ::std::boxed::Box<crate::V2MobiusRulesTopicAlertingAddressableEntityRef>,
    with_group: group: ::std::boxed::Box<crate::V2MobiusRulesTopicAlertingAddressableEntityRef>,
    with_queue: queue: ::std::boxed::Box<crate::V2MobiusRulesTopicAlertingAddressableEntityRef>,
    with_team: team: ::std::boxed::Box<crate::V2MobiusRulesTopicAlertingAddressableEntityRef>,
});

/// The property `entityType` of `V2MobiusRulesTopicEntityProperties`. Known values: `Organization`, `User`, `Queue`, `Group`, `Edge`, `Team`, `TeamMembers`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
