// @generated from the whole document; changes made here are lost at the next generation

use crate::{ExecutionDataGlobalSettingsResponse, ExecutionDataSettingsRequest};

crate::runtime::request::operation! {
    GetSettingsExecutiondata "GET" "/api/v2/settings/executiondata" ">application/json"
    () -> ExecutionDataGlobalSettingsResponse {
    }
}

crate::runtime::request::operation! {
    PatchSettingsExecutiondata "PATCH" "/api/v2/settings/executiondata" "=application/json >application/json"
    (body: &ExecutionDataSettingsRequest = json) -> ExecutionDataGlobalSettingsResponse {
    }
}
