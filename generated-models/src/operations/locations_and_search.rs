// @generated from the whole document; changes made here are lost at the next generation

use crate::{LocationSearchRequest, LocationsSearchResponse};

crate::runtime::request::operation! {
    GetLocationsSearch "GET" "/api/v2/locations/search" "?q64 ?expand >application/json"
    (q64: &str = text) -> LocationsSearchResponse {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PostLocationsSearch "POST" "/api/v2/locations/search" "=application/json >application/json"
    (body: &LocationSearchRequest = json) -> LocationsSearchResponse {
    }
}
