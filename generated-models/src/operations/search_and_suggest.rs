// @generated from the whole document; changes made here are lost at the next generation

use crate::{JsonNodeSearchResponse, SearchRequest, SuggestSearchRequest};

crate::runtime::request::operation! {
    GetSearch "GET" "/api/v2/search" "?q64 ?expand ?profile >application/json"
    (q64: &str = text) -> JsonNodeSearchResponse {
        1 expand: &[impl AsRef<str>] = texts;
        2 profile: bool = value;
    }
}

crate::runtime::request::operation! {
    GetSearchSuggest "GET" "/api/v2/search/suggest" "?q64 ?expand ?profile >application/json"
    (q64: &str = text) -> JsonNodeSearchResponse {
        1 expand: &[impl AsRef<str>] = texts;
        2 profile: bool = value;
    }
}

crate::runtime::request::operation! {
    PostSearch "POST" "/api/v2/search" "=application/json ?profile >application/json"
    (body: &SearchRequest = json) -> JsonNodeSearchResponse {
        1 profile: bool = value;
    }
}

crate::runtime::request::operation! {
    PostSearchSuggest "POST" "/api/v2/search/suggest" "=application/json ?profile >application/json"
    (body: &SuggestSearchRequest = json) -> JsonNodeSearchResponse {
        1 profile: bool = value;
    }
}
