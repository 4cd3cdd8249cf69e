// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AsyncQueryResponse, AsyncQueryStatus, FlowActivityQuery, FlowActivityResponse,
    FlowAggregateQueryResponse, FlowAggregationQuery, FlowAsyncAggregateQueryResponse,
    FlowAsyncAggregationQuery, FlowObservationQuery, FlowObservationQueryResponse,
};

crate::runtime::request::operation! {
    GetAnalyticsFlowsAggregatesJob "GET" "/api/v2/analytics/flows/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsFlowsAggregatesJobResults "GET" "/api/v2/analytics/flows/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> FlowAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    PostAnalyticsFlowsActivityQuery "POST" "/api/v2/analytics/flows/activity/query" "=application/json ?pageNumber ?pageSize >application/json"
    (body: &FlowActivityQuery = json) -> FlowActivityResponse {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PostAnalyticsFlowsAggregatesJobs "POST" "/api/v2/analytics/flows/aggregates/jobs" "=application/json >application/json"
    (body: &FlowAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsFlowsAggregatesQuery "POST" "/api/v2/analytics/flows/aggregates/query" "=application/json >application/json"
    (body: &FlowAggregationQuery = json) -> FlowAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsFlowsObservationsQuery "POST" "/api/v2/analytics/flows/observations/query" "=application/json >application/json"
    (body: &FlowObservationQuery = json) -> FlowObservationQueryResponse {
    }
}
