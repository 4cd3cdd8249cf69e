// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    EventAggregatesQueryRequest, EventAggregatesResponse, EventDefinition,
    EventDefinitionListing, EventQueryRequest, EventQueryResponse,
};

crate::runtime::request::operation! {
    GetUsageEventsDefinition "GET" "/api/v2/usage/events/definitions/{eventDefinitionId}" "/eventDefinitionId >application/json"
    (event_definition_id: &str = text) -> EventDefinition {
    }
}

crate::runtime::request::operation! {
    GetUsageEventsDefinitions "GET" "/api/v2/usage/events/definitions" ">application/json"
    () -> EventDefinitionListing {
    }
}

crate::runtime::request::operation! {
    PostUsageEventsAggregatesQuery "POST" "/api/v2/usage/events/aggregates/query" "=application/json >application/json"
    () -> EventAggregatesResponse {
        0 body: &EventAggregatesQueryRequest = json;
    }
}

crate::runtime::request::operation! {
    PostUsageEventsQuery "POST" "/api/v2/usage/events/query" "?after ?before ?pageSize =application/json >application/json"
    () -> EventQueryResponse {
        0 after: &str = text;
        1 before: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: &str = text;
        3 body: &EventQueryRequest = json;
    }
}
