// @generated from the whole document; changes made here are lost at the next generation

use crate::{ApiUsageClientQuery, ApiUsageQueryResult, UsageExecutionResult};

crate::runtime::request::operation! {
    GetOauthClientUsageQueryResult "GET" "/api/v2/oauth/clients/{clientId}/usage/query/results/{executionId}" "/clientId /executionId >application/json"
    (client_id: &str = text, execution_id: &str = text) -> ApiUsageQueryResult {
    }
}

crate::runtime::request::operation! {
    GetOauthClientUsageSummary "GET" "/api/v2/oauth/clients/{clientId}/usage/summary" "/clientId ?days >application/json"
    (client_id: &str = text) -> UsageExecutionResult {
        1 days: &str = text;
    }
}

crate::runtime::request::operation! {
    PostOauthClientUsageQuery "POST" "/api/v2/oauth/clients/{clientId}/usage/query" "/clientId =application/json >application/json"
    (client_id: &str = text, body: &ApiUsageClientQuery = json) -> UsageExecutionResult {
    }
}
