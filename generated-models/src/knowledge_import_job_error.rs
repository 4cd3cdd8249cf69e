// @generated from the schema "KnowledgeImportJobError"; changes made here are lost at the next generation

/// The schema `KnowledgeImportJobError`.
#[repr(C)]
pub struct KnowledgeImportJobError {
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `status`: `integer (int32)`.
    pub status: ::std::option::Option<i32>,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: ::std::option::Option<::std::string::String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: ::std::option::Option<::std::string::String>,
    /// `messageWithParams`: `string`.
    #[doc(alias = "messageWithParams")]
    pub message_with_params: ::std::option::Option<::std::string::String>,
    /// `messageParams`: `map of string`.
    #[doc(alias = "messageParams")]
    pub message_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `details`: `array of Detail`.
    pub details: ::std::option::Option<::std::vec::Vec<crate::Detail>>,
    /// `errors`: `array of ErrorBody`.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::ErrorBody>>,
    /// `limit`: `Limit`.
    pub limit: ::std::option::Option<::std::boxed::Box<crate::Limit>>,
    /// `documentIndex`: `integer (int32)`.
    #[doc(alias = "documentIndex")]
    pub document_index: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeImportJobError "KnowledgeImportJobError" 12 {
    (
        message: ::std::string::String = "message" 0 with_message,
        code: ::std::string::String = "code" 0 with_code,
        status: i32 = "status" 0 with_status,
        entity_id: ::std::string::String = "entityId" 0 with_entity_id,
        entity_name: ::std::string::String = "entityName" 0 with_entity_name,
        message_with_params: ::std::string::String = "messageWithParams" 0 with_message_with_params,
        message_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "messageParams" 0 with_message_params,
        context_id: ::std::string::String = "contextId" 0 with_context_id,
        details: ::std::vec::Vec<crate::Detail> = "details" 0 with_details,
        errors: ::std::vec::Vec<crate::ErrorBody> = "errors" 0 with_errors,
        limit: ::std::boxed::Box<crate::Limit> = "limit" 0 with_limit,
        document_index: i32 = "documentIndex" 0 with_document_index,
    )
});
