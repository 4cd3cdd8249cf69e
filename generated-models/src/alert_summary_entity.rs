// @generated from the schema "AlertSummaryEntity"; changes made here are lost at the next generation

/// The schema `AlertSummaryEntity`.
pub struct AlertSummaryEntity {
    /// `entityType`: `string`, required.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<crate::runtime::Open<EntityType>>,
    /// `user`: `AddressableEntityRef`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `group`: `AddressableEntityRef`.
    pub group: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `queue`: `AddressableEntityRef`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `team`: `AddressableEntityRef`.
    pub team: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `alerting`: `boolean`, required.
    pub alerting: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlertSummaryEntity {
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
    const E: &AlertSummaryEntity = &<AlertSummaryEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlertSummaryEntity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entityType", "entity_type", 1),
            ("user", "user", 0),
            ("group", "group", 0),
            ("queue", "queue", 0),
            ("team", "team", 0),
            ("alerting", "alerting", 1),
        ],
        fields: &[&E.entity_type, &E.user, &E.group, &E.queue, &E.team, &E.alerting],
    }
};

crate::runtime::model!(AlertSummaryEntity);

crate::runtime::setters!(AlertSummaryEntity {
    with_entity_type: entity_type: crate::runtime::Open<EntityType>,
    with_user: user: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_group: group: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_queue: queue: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_team: team: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_alerting: alerting: bool,
});

/// The property `entityType` of `AlertSummaryEntity`. Known values: `User`, `Group`, `Queue`, `Team`, `TeamMembers`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EntityType {
    User,
    Group,
    Queue,
    Team,
    TeamMembers,
}

impl crate::runtime::Enum for EntityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "User"),
        (Self::Group, "Group"),
        (Self::Queue, "Queue"),
        (Self::Team, "Team"),
        (Self::TeamMembers, "TeamMembers"),
    ];
}
