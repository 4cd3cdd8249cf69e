// @generated from the schema "QueueUtilizationDiagnostic"; changes made here are lost at the next generation

/// The schema `QueueUtilizationDiagnostic`.
#[repr(C)]
pub struct QueueUtilizationDiagnostic {
    /// `queue`: `DomainEntityRef`, read-only.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `usersInQueue`: `integer (int32)`, read-only.
    #[doc(alias = "usersInQueue")]
    pub users_in_queue: ::std::option::Option<i32>,
    /// `activeUsersInQueue`: `integer (int32)`, read-only.
    #[doc(alias = "activeUsersInQueue")]
    pub active_users_in_queue: ::std::option::Option<i32>,
    /// `usersOnQueue`: `integer (int32)`, read-only.
    #[doc(alias = "usersOnQueue")]
    pub users_on_queue: ::std::option::Option<i32>,
    /// `usersNotUtilized`: `integer (int32)`, read-only.
    #[doc(alias = "usersNotUtilized")]
    pub users_not_utilized: ::std::option::Option<i32>,
    /// `usersOnQueueWithStation`: `integer (int32)`, read-only.
    #[doc(alias = "usersOnQueueWithStation")]
    pub users_on_queue_with_station: ::std::option::Option<i32>,
    /// `usersOnACampaignCall`: `integer (int32)`, read-only.
    #[doc(alias = "usersOnACampaignCall")]
    pub users_on_a_campaign_call: ::std::option::Option<i32>,
    /// `usersOnDifferentEdgeGroup`: `integer (int32)`, read-only.
    #[doc(alias = "usersOnDifferentEdgeGroup")]
    pub users_on_different_edge_group: ::std::option::Option<i32>,
    /// `usersOnANonCampaignCall`: `integer (int32)`, read-only.
    #[doc(alias = "usersOnANonCampaignCall")]
    pub users_on_a_non_campaign_call: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueUtilizationDiagnostic "QueueUtilizationDiagnostic" 9 {
    (
        queue: ::std::boxed::Box<crate::DomainEntityRef> = "queue" 2 with_queue,
        users_in_queue: i32 = "usersInQueue" 2 with_users_in_queue,
        active_users_in_queue: i32 = "activeUsersInQueue" 2 with_active_users_in_queue,
        users_on_queue: i32 = "usersOnQueue" 2 with_users_on_queue,
        users_not_utilized: i32 = "usersNotUtilized" 2 with_users_not_utilized,
        users_on_queue_with_station: i32 = "usersOnQueueWithStation" 2 with_users_on_queue_with_station,
        users_on_a_campaign_call: i32 = "usersOnACampaignCall" 2 with_users_on_a_campaign_call,
        users_on_different_edge_group: i32 = "usersOnDifferentEdgeGroup" 2 with_users_on_different_edge_group,
        users_on_a_non_campaign_call: i32 = "usersOnANonCampaignCall" 2 with_users_on_a_non_campaign_call,
    )
});
