// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    DocumentationSearchRequest, DocumentationSearchResponse,
    DocumentationV2SearchRequest, GKNDocumentationSearchRequest,
    GKNDocumentationSearchResponse, JsonNodeSearchResponse,
};

crate::runtime::request::operation! {
    GetDocumentationGknSearch "GET" "/api/v2/documentation/gkn/search" "?q64 >application/json"
    (q64: &str = text) -> GKNDocumentationSearchResponse {
    }
}

crate::runtime::request::operation! {
    GetDocumentationSearch "GET" "/api/v2/documentation/search" "?q64 >application/json"
    (q64: &str = text) -> DocumentationSearchResponse {
    }
}

crate::runtime::request::operation! {
    PostDocumentationAllSearch "POST" "/api/v2/documentation/all/search" "=application/json >application/json"
    (body: &DocumentationV2SearchRequest = json) -> JsonNodeSearchResponse {
    }
}

crate::runtime::request::operation! {
    PostDocumentationGknSearch "POST" "/api/v2/documentation/gkn/search" "=application/json >application/json"
    (body: &GKNDocumentationSearchRequest = json) -> GKNDocumentationSearchResponse {
    }
}

crate::runtime::request::operation! {
    PostDocumentationSearch "POST" "/api/v2/documentation/search" "=application/json >application/json"
    (body: &DocumentationSearchRequest = json) -> DocumentationSearchResponse {
    }
}
