// @generated from the schema "QueueUtilizationDiagnostic"; changes made here are lost at the next generation

/// The schema `QueueUtilizationDiagnostic`.
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

impl crate::runtime::Model for QueueUtilizationDiagnostic {
    const EMPTY: Self = Self {
        queue: ::std::option::Option::None,
        users_in_queue: ::std::option::Option::None,
        active_users_in_queue: ::std::option::Option::None,
        users_on_queue: ::std::option::Option::None,
        users_not_utilized: ::std::option::Option::None,
        users_on_queue_with_station: ::std::option::Option::None,
        users_on_a_campaign_call: ::std::option::Option::None,
        users_on_different_edge_group: ::std::option::Option::None,
        users_on_a_non_campaign_call: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueUtilizationDiagnostic = &<QueueUtilizationDiagnostic as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueUtilizationDiagnostic",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queue", "queue", 2),
            ("usersInQueue", "users_in_queue", 2),
            ("activeUsersInQueue", "active_users_in_queue", 2),
            ("usersOnQueue", "users_on_queue", 2),
            ("usersNotUtilized", "users_not_utilized", 2),
            ("usersOnQueueWithStation", "users_on_queue_with_station", 2),
            ("usersOnACampaignCall", "users_on_a_campaign_call", 2),
            ("usersOnDifferentEdgeGroup", "users_on_different_edge_group", 2),
            ("usersOnANonCampaignCall", "users_on_a_non_campaign_call", 2),
        ],
        fields: &[
            &E.queue,
            &E.users_in_queue,
            &E.active_users_in_queue,
            &E.users_on_queue,
            &E.users_not_utilized,
            &E.users_on_queue_with_station,
            &E.users_on_a_campaign_call,
            &E.users_on_different_edge_group,
            &E.users_on_a_non_campaign_call,
        ],
    }
};

crate::runtime::model!(QueueUtilizationDiagnostic);

crate::runtime::setters!(QueueUtilizationDiagnostic {
    with_queue: queue: ::std::boxed::Box<crate::DomainEntityRef>,
    with_users_in_queue: users_in_queue: i32,
    with_active_users_in_queue: active_users_in_queue: i32,
    with_users_on_queue: users_on_queue: i32,
    with_users_not_utilized: users_not_utilized: i32,
    with_users_on_queue_with_station: users_on_queue_with_station: i32,
    with_users_on_a_campaign_call: users_on_a_campaign_call: i32,
    with_users_on_different_edge_group: users_on_different_edge_group: i32,
    with_users_on_a_non_campaign_call: users_on_a_non_campaign_call: i32,
});
