// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AuditQueryExecutionResultsResponse, AuditQueryExecutionStatusResponse,
    AuditQueryRequest, AuditQueryServiceMapping, AuditRealtimeQueryRequest,
    AuditRealtimeQueryResultsResponse, AuditRealtimeRelatedRequest,
    AuditRealtimeRelatedResultsResponse,
};

crate::runtime::request::operation! {
    GetAuditsQueryRealtimeServicemapping "GET" "/api/v2/audits/query/realtime/servicemapping" ">application/json"
    () -> AuditQueryServiceMapping {
    }
}

crate::runtime::request::operation! {
    GetAuditsQueryServicemapping "GET" "/api/v2/audits/query/servicemapping" ">application/json"
    () -> AuditQueryServiceMapping {
    }
}

crate::runtime::request::operation! {
    GetAuditsQueryTransactionId "GET" "/api/v2/audits/query/{transactionId}" "/transactionId >application/json"
    (transaction_id: &str = text) -> AuditQueryExecutionStatusResponse {
    }
}

crate::runtime::request::operation! {
    GetAuditsQueryTransactionIdResults "GET" "/api/v2/audits/query/{transactionId}/results" "/transactionId ?allowRedirect ?cursor ?expand ?pageSize >application/json"
    (transaction_id: &str = text) -> AuditQueryExecutionResultsResponse {
        #[doc = " The parameter `allowRedirect`."]
        1 allow_redirect: bool = value;
        2 cursor: &str = text;
        3 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PostAuditsQuery "POST" "/api/v2/audits/query" "=application/json >application/json"
    (body: &AuditQueryRequest = json) -> AuditQueryExecutionStatusResponse {
    }
}

crate::runtime::request::operation! {
    PostAuditsQueryRealtime "POST" "/api/v2/audits/query/realtime" "=application/json ?expand >application/json"
    (body: &AuditRealtimeQueryRequest = json) -> AuditRealtimeQueryResultsResponse {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PostAuditsQueryRealtimeRelated "POST" "/api/v2/audits/query/realtime/related" "=application/json ?expand >application/json"
    (body: &AuditRealtimeRelatedRequest = json) -> AuditRealtimeRelatedResultsResponse {
        1 expand: &[impl AsRef<str>] = texts;
    }
}
