// @generated from the schema "ImportScriptStatusResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ImportScriptStatusResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ImportScriptStatusResponse {
    /// `url`: `string`.
    pub url: Option<String>,
    /// `succeeded`: `boolean`.
    pub succeeded: Option<bool>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ImportScriptStatusResponse "ImportScriptStatusResponse" 3 {
    (
        url: String = "url" with_url,
        succeeded: bool = "succeeded" with_succeeded,
        message: String = "message" with_message,
    )
});
