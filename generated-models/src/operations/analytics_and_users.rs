// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AnalyticsUserDetailsAsyncQueryResponse, AnalyticsUserDetailsQueryResponse,
    AsyncQueryResponse, AsyncQueryStatus, AsyncUserDetailsQuery,
    DataAvailabilityResponse, UserActivityQuery, UserActivityResponse,
    UserAggregateQueryResponse, UserAggregationQuery, UserAsyncAggregateQueryResponse,
    UserAsyncAggregationQuery, UserDetailsQuery, UserObservationQuery,
    UserObservationQueryResponse,
};

crate::runtime::request::operation! {
    DeleteAnalyticsUsersDetailsJob "DELETE" "/api/v2/analytics/users/details/jobs/{jobId}" "/jobId"
    (job_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsUsersAggregatesJob "GET" "/api/v2/analytics/users/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsUsersAggregatesJobResults "GET" "/api/v2/analytics/users/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> UserAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsUsersDetailsJob "GET" "/api/v2/analytics/users/details/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsUsersDetailsJobResults "GET" "/api/v2/analytics/users/details/jobs/{jobId}/results" "/jobId ?cursor ?pageSize >application/json"
    (job_id: &str = text) -> AnalyticsUserDetailsAsyncQueryResponse {
        1 cursor: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsUsersDetailsJobsAvailability "GET" "/api/v2/analytics/users/details/jobs/availability" ">application/json"
    () -> DataAvailabilityResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsUsersActivityQuery "POST" "/api/v2/analytics/users/activity/query" "=application/json ?pageNumber ?pageSize >application/json"
    (body: &UserActivityQuery = json) -> UserActivityResponse {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PostAnalyticsUsersAggregatesJobs "POST" "/api/v2/analytics/users/aggregates/jobs" "=application/json >application/json"
    (body: &UserAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsUsersAggregatesQuery "POST" "/api/v2/analytics/users/aggregates/query" "=application/json >application/json"
    (body: &UserAggregationQuery = json) -> UserAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsUsersDetailsJobs "POST" "/api/v2/analytics/users/details/jobs" "=application/json >application/json"
    (body: &AsyncUserDetailsQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsUsersDetailsQuery "POST" "/api/v2/analytics/users/details/query" "=application/json >application/json"
    (body: &UserDetailsQuery = json) -> AnalyticsUserDetailsQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsUsersObservationsQuery "POST" "/api/v2/analytics/users/observations/query" "=application/json >application/json"
    (body: &UserObservationQuery = json) -> UserObservationQueryResponse {
    }
}
