// @generated from the schema "ConversationSummaryWrapupCode"; changes made here are lost at the next generation

/// The schema `ConversationSummaryWrapupCode`.
#[repr(C)]
pub struct ConversationSummaryWrapupCode {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSummaryWrapupCode "ConversationSummaryWrapupCode" 5 {
    (
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        id: ::std::string::String = "id" 2 with_id,
        confidence: f64 = "confidence" 2 with_confidence,
    )
});
