// @generated from the schema "FlowHealthErrorInfo"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `FlowHealthErrorInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowHealthErrorInfo {
    /// `message`: `string`.
    pub message: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `messageWithParams`: `string`.
    #[doc(alias = "messageWithParams")]
    pub message_with_params: Option<String>,
    /// `messageParams`: `map of object`.
    #[doc(alias = "messageParams")]
    pub message_params: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowHealthErrorInfo "FlowHealthErrorInfo" 4 {
    (
        message: String = "message" with_message,
        code: String = "code" with_code,
        message_with_params: String = "messageWithParams" with_message_with_params,
        message_params: BTreeMap<String, serde_json::Value> = "messageParams" with_message_params,
    )
});
