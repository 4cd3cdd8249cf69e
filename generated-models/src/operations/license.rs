// @generated from the whole document; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    LicenseBatchAssignmentRequest, LicenseDefinition, LicenseOrgToggle,
    LicenseUpdateStatus, LicenseUser, UserLicensesEntityListing,
};

crate::runtime::request::operation! {
    GetLicenseDefinition "GET" "/api/v2/license/definitions/{licenseId}" "/licenseId >application/json"
    (license_id: &str = text) -> LicenseDefinition {
    }
}

crate::runtime::request::operation! {
    GetLicenseDefinitions "GET" "/api/v2/license/definitions" ">application/json"
    () -> Vec<LicenseDefinition> {
    }
}

crate::runtime::request::operation! {
    GetLicenseToggle "GET" "/api/v2/license/toggles/{featureName}" "/featureName >application/json"
    (feature_name: &str = text) -> LicenseOrgToggle {
    }
}

crate::runtime::request::operation! {
    GetLicenseUser "GET" "/api/v2/license/users/{userId}" "/userId >application/json"
    (user_id: &str = text) -> LicenseUser {
    }
}

crate::runtime::request::operation! {
    GetLicenseUsers "GET" "/api/v2/license/users" "?pageNumber ?pageSize >application/json"
    () -> UserLicensesEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PostLicenseInfer "POST" "/api/v2/license/infer" "=application/json >application/json"
    () -> Vec<String> {
        0 body: &[String] = json_list;
    }
}

crate::runtime::request::operation! {
    PostLicenseOrganization "POST" "/api/v2/license/organization" "=application/json >application/json"
    () -> Vec<LicenseUpdateStatus> {
        0 body: &LicenseBatchAssignmentRequest = json;
    }
}

crate::runtime::request::operation! {
    PostLicenseToggle "POST" "/api/v2/license/toggles/{featureName}" "/featureName >application/json"
    (feature_name: &str = text) -> LicenseOrgToggle {
    }
}

crate::runtime::request::operation! {
    PostLicenseUsers "POST" "/api/v2/license/users" "=application/json >application/json"
    () -> BTreeMap<String, serde_json::Value> {
        0 body: &[String] = json_list;
    }
}
