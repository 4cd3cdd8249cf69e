// @generated from the whole document; changes made here are lost at the next generation

use crate::Geolocation;

crate::runtime::request::operation! {
    GetUserGeolocation "GET" "/api/v2/users/{userId}/geolocations/{clientId}" "/userId /clientId >application/json"
    (user_id: &str = text, client_id: &str = text) -> Geolocation {
    }
}

crate::runtime::request::operation! {
    PatchUserGeolocation "PATCH" "/api/v2/users/{userId}/geolocations/{clientId}" "/userId /clientId =application/json >application/json"
    (user_id: &str = text, client_id: &str = text, body: &Geolocation = json) -> Geolocation {
    }
}
