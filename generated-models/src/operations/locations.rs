// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    LocationCreateDefinition, LocationDefinition, LocationEntityListing,
    LocationUpdateDefinition,
};

crate::runtime::request::operation! {
    DeleteLocation "DELETE" "/api/v2/locations/{locationId}" "/locationId"
    (location_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetLocation "GET" "/api/v2/locations/{locationId}" "/locationId ?expand >application/json"
    (location_id: &str = text) -> LocationDefinition {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetLocationSublocations "GET" "/api/v2/locations/{locationId}/sublocations" "/locationId >application/json"
    (location_id: &str = text) -> LocationEntityListing {
    }
}

crate::runtime::request::operation! {
    GetLocations "GET" "/api/v2/locations" "?id ?pageNumber ?pageSize ?sortOrder >application/json"
    () -> LocationEntityListing {
        0 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    PatchLocation "PATCH" "/api/v2/locations/{locationId}" "/locationId =application/json >application/json"
    (location_id: &str = text, body: &LocationUpdateDefinition = json) -> LocationDefinition {
    }
}

crate::runtime::request::operation! {
    PostLocations "POST" "/api/v2/locations" "=application/json >application/json"
    (body: &LocationCreateDefinition = json) -> LocationDefinition {
    }
}
