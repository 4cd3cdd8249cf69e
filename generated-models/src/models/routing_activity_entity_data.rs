// @generated from the schema "RoutingActivityEntityData"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `RoutingActivityEntityData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingActivityEntityData {
    /// `activityDate`: `string (date-time)`, required.
    #[doc(alias = "activityDate")]
    pub activity_date: Option<DateTime>,
    /// `organizationPresenceId`: `string`.
    #[doc(alias = "organizationPresenceId")]
    pub organization_presence_id: Option<String>,
    /// `presenceDate`: `string (date-time)`.
    #[doc(alias = "presenceDate")]
    pub presence_date: Option<DateTime>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `queueMembershipStatus`: `string`.
    #[doc(alias = "queueMembershipStatus")]
    pub queue_membership_status: Option<String>,
    /// `routingStatus`: `string`.
    #[doc(alias = "routingStatus")]
    pub routing_status: Option<String>,
    /// `routingStatusDate`: `string (date-time)`.
    #[doc(alias = "routingStatusDate")]
    pub routing_status_date: Option<DateTime>,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: Option<String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingActivityEntityData "RoutingActivityEntityData" 10 {
    (
        activity_date: DateTime = "activityDate" with_activity_date required,
        organization_presence_id: String = "organizationPresenceId" with_organization_presence_id,
        presence_date: DateTime = "presenceDate" with_presence_date,
        queue_id: String = "queueId" with_queue_id,
        queue_membership_status: String = "queueMembershipStatus" with_queue_membership_status,
        routing_status: String = "routingStatus" with_routing_status,
        routing_status_date: DateTime = "routingStatusDate" with_routing_status_date,
        system_presence: String = "systemPresence" with_system_presence,
        team_id: String = "teamId" with_team_id,
        user_id: String = "userId" with_user_id,
    )
});
