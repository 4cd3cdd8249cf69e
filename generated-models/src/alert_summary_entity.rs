// @generated from the schema "AlertSummaryEntity"; changes made here are lost at the next generation

/// The schema `AlertSummaryEntity`.
#[repr(C)]
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

crate::runtime::model!(AlertSummaryEntity "AlertSummaryEntity" 6 {
    (
        entity_type: crate::runtime::Open<EntityType> = "entityType" 1 with_entity_type,
        user: ::std::boxed::Box<crate::AddressableEntityRef> = "user" 0 with_user,
        group: ::std::boxed::Box<crate::AddressableEntityRef> = "group" 0 with_group,
        queue: ::std::boxed::Box<crate::AddressableEntityRef> = "queue" 0 with_queue,
        team: ::std::boxed::Box<crate::AddressableEntityRef> = "team" 0 with_team,
        alerting: bool = "alerting" 1 with_alerting,
    )
});

/// The property `entityType` of `AlertSummaryEntity`. Known values: `User`, `Group`, `Queue`, `Team`, `TeamMembers`.
#[non_exhaustive]
pub enum EntityType {
    User,
    Group,
    Queue,
    Team,
    TeamMembers,
}

crate::runtime::known!(EntityType);

impl crate::runtime::Enum for EntityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "User"),
        (Self::Group, "Group"),
        (Self::Queue, "Queue"),
        (Self::Team, "Team"),
        (Self::TeamMembers, "TeamMembers"),
    ];
}
