// @generated from the schema "KnowledgeImportJobError"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{Detail, ErrorBody, Limit};
use crate::runtime::Extra;

/// The schema `KnowledgeImportJobError`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeImportJobError {
    /// `message`: `string`.
    pub message: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `status`: `integer (int32)`.
    pub status: Option<i32>,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: Option<String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: Option<String>,
    /// `messageWithParams`: `string`.
    #[doc(alias = "messageWithParams")]
    pub message_with_params: Option<String>,
    /// `messageParams`: `map of string`.
    #[doc(alias = "messageParams")]
    pub message_params: Option<BTreeMap<String, String>>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// `details`: `array of Detail`.
    pub details: Option<Vec<Detail>>,
    /// `errors`: `array of ErrorBody`.
    pub errors: Option<Vec<ErrorBody>>,
    /// `limit`: `Limit`.
    pub limit: Option<Box<Limit>>,
    /// `documentIndex`: `integer (int32)`.
    #[doc(alias = "documentIndex")]
    pub document_index: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeImportJobError "KnowledgeImportJobError" 12 {
    (
        message: String = "message" with_message,
        code: String = "code" with_code,
        status: i32 = "status" with_status,
        entity_id: String = "entityId" with_entity_id,
        entity_name: String = "entityName" with_entity_name,
        message_with_params: String = "messageWithParams" with_message_with_params,
        message_params: BTreeMap<String, String> = "messageParams" with_message_params,
        context_id: String = "contextId" with_context_id,
        details: Vec<Detail> = "details" with_details,
        errors: Vec<ErrorBody> = "errors" with_errors,
        limit: Box<Limit> = "limit" with_limit,
        document_index: i32 = "documentIndex" with_document_index,
    )
});
