// @generated from the schema "UserActivityEntityData"; changes made here are lost at the next generation

/// The schema `UserActivityEntityData`.
pub struct UserActivityEntityData {
    /// `activityDate`: `string (date-time)`, required.
    #[doc(alias = "activityDate")]
    pub activity_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `organizationPresenceId`: `string`.
    #[doc(alias = "organizationPresenceId")]
    pub organization_presence_id: ::std::option::Option<::std::string::String>,
    /// `presenceDate`: `string (date-time)`.
    #[doc(alias = "presenceDate")]
    pub presence_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `queueMembershipStatus`: `string`.
    #[doc(alias = "queueMembershipStatus")]
    pub queue_membership_status: ::std::option::Option<::std::string::String>,
    /// `routingStatus`: `string`.
    #[doc(alias = "routingStatus")]
    pub routing_status: ::std::option::Option<::std::string::String>,
    /// `routingStatusDate`: `string (date-time)`.
    #[doc(alias = "routingStatusDate")]
    pub routing_status_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<::std::string::String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserActivityEntityData {
    const EMPTY: Self = Self {
        activity_date: ::std::option::Option::None,
        organization_presence_id: ::std::option::Option::None,
        presence_date: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        queue_membership_status: ::std::option::Option::None,
        routing_status: ::std::option::Option::None,
        routing_status_date: ::std::option::Option::None,
        system_presence: ::std::option::Option::None,
        team_id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserActivityEntityData = &<UserActivityEntityData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserActivityEntityData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activityDate", "activity_date", 1),
            ("organizationPresenceId", "organization_presence_id", 0),
            ("presenceDate", "presence_date", 0),
            ("queueId", "queue_id", 0),
            ("queueMembershipStatus", "queue_membership_status", 0),
            ("routingStatus", "routing_status", 0),
            ("routingStatusDate", "routing_status_date", 0),
            ("systemPresence", "system_presence", 0),
            ("teamId", "team_id", 0),
            ("userId", "user_id", 0),
        ],
        fields: &[
            &E.activity_date,
            &E.organization_presence_id,
            &E.presence_date,
            &E.queue_id,
            &E.queue_membership_status,
            &E.routing_status,
            &E.routing_status_date,
            &E.system_presence,
            &E.team_id,
            &E.user_id,
        ],
    }
};

crate::runtime::model!(UserActivityEntityData);

crate::runtime::setters!(UserActivityEntityData {
    with_activity_date: activity_date: crate::runtime::DateTime,
    with_organization_presence_id: organization_presence_id: ::std::string::String,
    with_presence_date: presence_date: crate::runtime::DateTime,
    with_queue_id: queue_id: ::std::string::String,
    with_queue_membership_status: queue_membership_status: ::std::string::String,
    with_routing_status: routing_status: ::std::string::String,
    with_routing_status_date: routing_status_date: crate::runtime::DateTime,
    with_system_presence: system_presence: ::std::string::String,
    with_team_id: team_id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
});
