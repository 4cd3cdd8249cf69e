// @generated from the schema "ErrorDetails"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `ErrorDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ErrorDetails {
    /// `status`: `integer (int32)`.
    pub status: Option<i32>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `messageWithParams`: `string`.
    #[doc(alias = "messageWithParams")]
    pub message_with_params: Option<String>,
    /// `messageParams`: `map of string`.
    #[doc(alias = "messageParams")]
    pub message_params: Option<BTreeMap<String, String>>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// `nested`: `ErrorDetails`.
    pub nested: Option<Box<ErrorDetails>>,
    /// `details`: `string`.
    pub details: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ErrorDetails "ErrorDetails" 8 {
    (
        status: i32 = "status" with_status,
        message: String = "message" with_message,
        message_with_params: String = "messageWithParams" with_message_with_params,
        message_params: BTreeMap<String, String> = "messageParams" with_message_params,
        code: String = "code" with_code,
        context_id: String = "contextId" with_context_id,
        nested: Box<ErrorDetails> = "nested" with_nested,
        details: String = "details" with_details,
    )
});
