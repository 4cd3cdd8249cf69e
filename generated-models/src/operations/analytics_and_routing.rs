// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    QueueObservationQuery, QueueObservationQueryResponse, RoutingActivityQuery,
    RoutingActivityResponse,
};

crate::runtime::request::operation! {
    PostAnalyticsQueuesObservationsQuery "POST" "/api/v2/analytics/queues/observations/query" "=application/json >application/json"
    (body: &QueueObservationQuery = json) -> QueueObservationQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsRoutingActivityQuery "POST" "/api/v2/analytics/routing/activity/query" "=application/json ?pageNumber ?pageSize >application/json"
    (body: &RoutingActivityQuery = json) -> RoutingActivityResponse {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}
