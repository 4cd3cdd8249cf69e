// @generated from the whole document; changes made here are lost at the next generation

use crate::EmergencyLocation;

crate::runtime::request::operation! {
    GetCarrierservicesIntegrationsEmergencylocationsMe "GET" "/api/v2/carrierservices/integrations/emergencylocations/me" "?phoneNumber >application/json"
    (phone_number: &str = text) -> EmergencyLocation {
    }
}

crate::runtime::request::operation! {
    PostCarrierservicesIntegrationsEmergencylocationsMe "POST" "/api/v2/carrierservices/integrations/emergencylocations/me" "=application/json >application/json"
    () -> EmergencyLocation {
        0 body: &EmergencyLocation = json;
    }
}
