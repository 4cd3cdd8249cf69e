// @generated from the whole document; changes made here are lost at the next generation

use crate::{GDPRRequest, GDPRRequestEntityListing, GDPRSubjectEntityListing};

crate::runtime::request::operation! {
    GetGdprRequest "GET" "/api/v2/gdpr/requests/{requestId}" "/requestId >application/json"
    (request_id: &str = text) -> GDPRRequest {
    }
}

crate::runtime::request::operation! {
    GetGdprRequests "GET" "/api/v2/gdpr/requests" "?pageNumber ?pageSize >application/json"
    () -> GDPRRequestEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetGdprSubjects "GET" "/api/v2/gdpr/subjects" "?searchType ?searchValue >application/json"
    (search_type: &str = text, search_value: &str = text) -> GDPRSubjectEntityListing {
    }
}

crate::runtime::request::operation! {
    PostGdprRequests "POST" "/api/v2/gdpr/requests" "=application/json ?deleteConfirmed >application/json"
    (body: &GDPRRequest = json) -> GDPRRequest {
        #[doc = " The parameter `deleteConfirmed`."]
        1 delete_confirmed: bool = value;
    }
}
