// @generated from the schema "QueueUtilizationDiagnostic"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `QueueUtilizationDiagnostic`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueUtilizationDiagnostic {
    /// `queue`: `DomainEntityRef`, read-only.
    pub queue: Option<Box<DomainEntityRef>>,
    /// `usersInQueue`: `integer (int32)`, read-only.
    #[doc(alias = "usersInQueue")]
    pub users_in_queue: Option<i32>,
    /// `activeUsersInQueue`: `integer (int32)`, read-only.
    #[doc(alias = "activeUsersInQueue")]
    pub active_users_in_queue: Option<i32>,
    /// `usersOnQueue`: `integer (int32)`, read-only.
    #[doc(alias = "usersOnQueue")]
    pub users_on_queue: Option<i32>,
    /// `usersNotUtilized`: `integer (int32)`, read-only.
    #[doc(alias = "usersNotUtilized")]
    pub users_not_utilized: Option<i32>,
    /// `usersOnQueueWithStation`: `integer (int32)`, read-only.
    #[doc(alias = "usersOnQueueWithStation")]
    pub users_on_queue_with_station: Option<i32>,
    /// `usersOnACampaignCall`: `integer (int32)`, read-only.
    #[doc(alias = "usersOnACampaignCall")]
    pub users_on_a_campaign_call: Option<i32>,
    /// `usersOnDifferentEdgeGroup`: `integer (int32)`, read-only.
    #[doc(alias = "usersOnDifferentEdgeGroup")]
    pub users_on_different_edge_group: Option<i32>,
    /// `usersOnANonCampaignCall`: `integer (int32)`, read-only.
    #[doc(alias = "usersOnANonCampaignCall")]
    pub users_on_a_non_campaign_call: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueUtilizationDiagnostic "QueueUtilizationDiagnostic" 9 {
    (
        queue: Box<DomainEntityRef> = "queue" with_queue read_only,
        users_in_queue: i32 = "usersInQueue" with_users_in_queue read_only,
        active_users_in_queue: i32 = "activeUsersInQueue" with_active_users_in_queue read_only,
        users_on_queue: i32 = "usersOnQueue" with_users_on_queue read_only,
        users_not_utilized: i32 = "usersNotUtilized" with_users_not_utilized read_only,
        users_on_queue_with_station: i32 = "usersOnQueueWithStation" with_users_on_queue_with_station read_only,
        users_on_a_campaign_call: i32 = "usersOnACampaignCall" with_users_on_a_campaign_call read_only,
        users_on_different_edge_group: i32 = "usersOnDifferentEdgeGroup" with_users_on_different_edge_group read_only,
        users_on_a_non_campaign_call: i32 = "usersOnANonCampaignCall" with_users_on_a_non_campaign_call read_only,
    )
});
