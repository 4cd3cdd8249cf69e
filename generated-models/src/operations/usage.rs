// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    ApiUsageOrganizationQuery, ApiUsageQueryResult, ApiUsageSimpleSearch,
    UsageExecutionResult,
};

crate::runtime::request::operation! {
    GetUsageQueryExecutionIdResults "GET" "/api/v2/usage/query/{executionId}/results" "/executionId >application/json"
    (execution_id: &str = text) -> ApiUsageQueryResult {
    }
}

crate::runtime::request::operation! {
    GetUsageSimplesearchExecutionIdResults "GET" "/api/v2/usage/simplesearch/{executionId}/results" "/executionId ?after ?pageSize >application/json"
    (execution_id: &str = text) -> ApiUsageQueryResult {
        1 after: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PostUsageQuery "POST" "/api/v2/usage/query" "=application/json >application/json"
    (body: &ApiUsageOrganizationQuery = json) -> UsageExecutionResult {
    }
}

crate::runtime::request::operation! {
    PostUsageSimplesearch "POST" "/api/v2/usage/simplesearch" "=application/json >application/json"
    (body: &ApiUsageSimpleSearch = json) -> UsageExecutionResult {
    }
}
