// @generated from the schema "V2MobiusAlertsTopicAlertSummaryEntity"; changes made here are lost at the next generation

/// The schema `V2MobiusAlertsTopicAlertSummaryEntity`.
pub struct V2MobiusAlertsTopicAlertSummaryEntity {
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
    /// `alerting`: `boolean`.
    pub alerting: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2MobiusAlertsTopicAlertSummaryEntity {
    const EMPTY: Self = Self {
        entity_type: ::std::option::Option::None,
        user: ::std::option::Option::None,
        group: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        team: ::std::option::Option::None,
        alerting: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2MobiusAlertsTopicAlertSummaryEntity = &<V2MobiusAlertsTopicAlertSummaryEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2MobiusAlertsTopicAlertSummaryEntity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entityType", "entity_type", 0),
            ("user", "user", 0),
            ("group", "group", 0),
            ("queue", "queue", 0),
            ("team", "team", 0),
            ("alerting", "alerting", 0),
        ],
        fields: &[&E.entity_type, &E.user, &E.group, &E.queue, &E.team, &E.alerting],
    }
};

crate::runtime::model!(V2MobiusAlertsTopicAlertSummaryEntity);

crate::runtime::setters!(V2MobiusAlertsTopicAlertSummaryEntity {
    with_entity_type: entity_type: crate::runtime::Open<EntityType>,
    with_user: user: ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertingAddressableEntityRef>,
    with_group: group: ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertingAddressableEntityRef>,
    with_queue: queue: ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertingAddressableEntityRef>,
    with_team: team: ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertingAddressableEntityRef>,
    with_alerting: alerting: bool,
});

/// The property `entityType` of `V2MobiusAlertsTopicAlertSummaryEntity`. Known values: `Organization`, `User`, `Queue`, `Group`, `Edge`, `Team`, `TeamMembers`.
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
