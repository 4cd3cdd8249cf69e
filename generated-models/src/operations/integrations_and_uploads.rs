// @generated from the whole document; changes made here are lost at the next generation

use crate::{FunctionUploadRequest, FunctionUploadResponse};

crate::runtime::request::operation! {
    PostIntegrationsActionDraftFunctionUpload "POST" "/api/v2/integrations/actions/{actionId}/draft/function/upload" "/actionId =application/json >application/json"
    (action_id: &str = text, body: &FunctionUploadRequest = json) -> FunctionUploadResponse {
    }
}
