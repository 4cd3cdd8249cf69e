// @generated from the whole document; changes made here are lost at the next generation

use crate::{SiteSearchRequest, SitesSearchResponse};

crate::runtime::request::operation! {
    GetTelephonyProvidersEdgesSitesSearch "GET" "/api/v2/telephony/providers/edges/sites/search" "?q64 ?expand >application/json"
    (q64: &str = text) -> SitesSearchResponse {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PostTelephonyProvidersEdgesSitesSearch "POST" "/api/v2/telephony/providers/edges/sites/search" "=application/json >application/json"
    (body: &SiteSearchRequest = json) -> SitesSearchResponse {
    }
}
