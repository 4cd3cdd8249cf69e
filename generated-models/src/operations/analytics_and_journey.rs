// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AsyncQueryResponse, AsyncQueryStatus, JourneyAggregateQueryResponse,
    JourneyAggregationQuery, JourneyAsyncAggregateQueryResponse,
    JourneyAsyncAggregationQuery,
};

crate::runtime::request::operation! {
    GetAnalyticsJourneysAggregatesJob "GET" "/api/v2/analytics/journeys/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsJourneysAggregatesJobResults "GET" "/api/v2/analytics/journeys/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> JourneyAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    PostAnalyticsJourneysAggregatesJobs "POST" "/api/v2/analytics/journeys/aggregates/jobs" "=application/json >application/json"
    (body: &JourneyAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsJourneysAggregatesQuery "POST" "/api/v2/analytics/journeys/aggregates/query" "=application/json >application/json"
    (body: &JourneyAggregationQuery = json) -> JourneyAggregateQueryResponse {
    }
}
