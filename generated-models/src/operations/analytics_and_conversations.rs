// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AnalyticsConversationAsyncQueryResponse, AnalyticsConversationQueryResponse,
    AnalyticsConversationWithoutAttributes,
    AnalyticsConversationWithoutAttributesMultiGetResponse, AsyncConversationQuery,
    AsyncQueryResponse, AsyncQueryStatus, ConversationActivityQuery,
    ConversationActivityResponse, ConversationAggregateQueryResponse,
    ConversationAggregationQuery, ConversationAsyncAggregateQueryResponse,
    ConversationAsyncAggregationQuery, ConversationQuery, DataAvailabilityResponse,
    PropertyIndexRequest,
};

crate::runtime::request::operation! {
    DeleteAnalyticsConversationsDetailsJob "DELETE" "/api/v2/analytics/conversations/details/jobs/{jobId}" "/jobId"
    (job_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsConversationDetails "GET" "/api/v2/analytics/conversations/{conversationId}/details" "/conversationId >application/json"
    (conversation_id: &str = text) -> AnalyticsConversationWithoutAttributes {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsConversationsAggregatesJob "GET" "/api/v2/analytics/conversations/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsConversationsAggregatesJobResults "GET" "/api/v2/analytics/conversations/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> ConversationAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsConversationsDetails "GET" "/api/v2/analytics/conversations/details" "?id >application/json"
    () -> AnalyticsConversationWithoutAttributesMultiGetResponse {
        0 id: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsConversationsDetailsJob "GET" "/api/v2/analytics/conversations/details/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsConversationsDetailsJobResults "GET" "/api/v2/analytics/conversations/details/jobs/{jobId}/results" "/jobId ?cursor ?pageSize >application/json"
    (job_id: &str = text) -> AnalyticsConversationAsyncQueryResponse {
        1 cursor: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsConversationsDetailsJobsAvailability "GET" "/api/v2/analytics/conversations/details/jobs/availability" ">application/json"
    () -> DataAvailabilityResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsConversationDetailsProperties "POST" "/api/v2/analytics/conversations/{conversationId}/details/properties" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &PropertyIndexRequest = json) -> PropertyIndexRequest {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsConversationsActivityQuery "POST" "/api/v2/analytics/conversations/activity/query" "=application/json ?pageNumber ?pageSize >application/json"
    (body: &ConversationActivityQuery = json) -> ConversationActivityResponse {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PostAnalyticsConversationsAggregatesJobs "POST" "/api/v2/analytics/conversations/aggregates/jobs" "=application/json >application/json"
    (body: &ConversationAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsConversationsAggregatesQuery "POST" "/api/v2/analytics/conversations/aggregates/query" "=application/json >application/json"
    (body: &ConversationAggregationQuery = json) -> ConversationAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsConversationsDetailsJobs "POST" "/api/v2/analytics/conversations/details/jobs" "=application/json >application/json"
    (body: &AsyncConversationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsConversationsDetailsQuery "POST" "/api/v2/analytics/conversations/details/query" "=application/json >application/json"
    (body: &ConversationQuery = json) -> AnalyticsConversationQueryResponse {
    }
}
