// @generated from the schema "TeamActivityEntityData"; changes made here are lost at the next generation

/// The schema `TeamActivityEntityData`.
#[repr(C)]
pub struct TeamActivityEntityData {
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

crate::runtime::model!(TeamActivityEntityData "TeamActivityEntityData" 10 {
    (
        activity_date: crate::runtime::DateTime = "activityDate" 1 with_activity_date,
        organization_presence_id: ::std::string::String = "organizationPresenceId" 0 with_organization_presence_id,
        presence_date: crate::runtime::DateTime = "presenceDate" 0 with_presence_date,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        queue_membership_status: ::std::string::String = "queueMembershipStatus" 0 with_queue_membership_status,
        routing_status: ::std::string::String = "routingStatus" 0 with_routing_status,
        routing_status_date: crate::runtime::DateTime = "routingStatusDate" 0 with_routing_status_date,
        system_presence: ::std::string::String = "systemPresence" 0 with_system_presence,
        team_id: ::std::string::String = "teamId" 0 with_team_id,
        user_id: ::std::string::String = "userId" 0 with_user_id,
    )
});
