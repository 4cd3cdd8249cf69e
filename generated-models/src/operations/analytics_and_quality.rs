// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AsyncQueryResponse, AsyncQueryStatus, EvaluationAggregateQueryResponse,
    EvaluationAggregationQuery, EvaluationAsyncAggregateQueryResponse,
    EvaluationAsyncAggregationQuery, SurveyAggregateQueryResponse,
    SurveyAggregationQuery, SurveyAsyncAggregateQueryResponse,
    SurveyAsyncAggregationQuery,
};

crate::runtime::request::operation! {
    GetAnalyticsEvaluationsAggregatesJob "GET" "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsEvaluationsAggregatesJobResults "GET" "/api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> EvaluationAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsSurveysAggregatesJob "GET" "/api/v2/analytics/surveys/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsSurveysAggregatesJobResults "GET" "/api/v2/analytics/surveys/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> SurveyAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    PostAnalyticsEvaluationsAggregatesJobs "POST" "/api/v2/analytics/evaluations/aggregates/jobs" "=application/json >application/json"
    (body: &EvaluationAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsEvaluationsAggregatesQuery "POST" "/api/v2/analytics/evaluations/aggregates/query" "=application/json >application/json"
    (body: &EvaluationAggregationQuery = json) -> EvaluationAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsSurveysAggregatesJobs "POST" "/api/v2/analytics/surveys/aggregates/jobs" "=application/json >application/json"
    (body: &SurveyAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsSurveysAggregatesQuery "POST" "/api/v2/analytics/surveys/aggregates/query" "=application/json >application/json"
    (body: &SurveyAggregationQuery = json) -> SurveyAggregateQueryResponse {
    }
}
