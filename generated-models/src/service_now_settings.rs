// @generated from the schema "ServiceNowSettings"; changes made here are lost at the next generation

/// The schema `ServiceNowSettings`.
#[repr(C)]
pub struct ServiceNowSettings {
    /// `knowledgeBaseIds`: `array of string`.
    #[doc(alias = "knowledgeBaseIds")]
    pub knowledge_base_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `categories`: `array of string`.
    pub categories: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `baseUrl`: `string`.
    #[doc(alias = "baseUrl")]
    pub base_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ServiceNowSettings "ServiceNowSettings" 4 {
    (
        knowledge_base_ids: ::std::vec::Vec<::std::string::String> = "knowledgeBaseIds" 0 with_knowledge_base_ids,
        language: ::std::string::String = "language" 0 with_language,
        categories: ::std::vec::Vec<::std::string::String> = "categories" 0 with_categories,
        base_url: ::std::string::String = "baseUrl" 0 with_base_url,
    )
});
