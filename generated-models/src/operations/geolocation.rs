// @generated from the whole document; changes made here are lost at the next generation

use crate::GeolocationSettings;

crate::runtime::request::operation! {
    GetGeolocationsSettings "GET" "/api/v2/geolocations/settings" ">application/json"
    () -> GeolocationSettings {
    }
}

crate::runtime::request::operation! {
    PatchGeolocationsSettings "PATCH" "/api/v2/geolocations/settings" "=application/json >application/json"
    (body: &GeolocationSettings = json) -> GeolocationSettings {
    }
}
