// @generated from the schema "CreateWebChatRequest"; changes made here are lost at the next generation

/// The schema `CreateWebChatRequest`.
#[repr(C)]
pub struct CreateWebChatRequest {
    /// `queueId`: `string`, required.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `provider`: `string`, required.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int64)`.
    pub priority: ::std::option::Option<i64>,
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `customerName`: `string`.
    #[doc(alias = "customerName")]
    pub customer_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateWebChatRequest "CreateWebChatRequest" 7 {
    (
        queue_id: ::std::string::String = "queueId" 1 with_queue_id,
        provider: ::std::string::String = "provider" 1 with_provider,
        skill_ids: ::std::vec::Vec<::std::string::String> = "skillIds" 0 with_skill_ids,
        language_id: ::std::string::String = "languageId" 0 with_language_id,
        priority: i64 = "priority" 0 with_priority,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
        customer_name: ::std::string::String = "customerName" 0 with_customer_name,
    )
});
