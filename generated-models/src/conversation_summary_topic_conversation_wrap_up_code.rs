// @generated from the schema "ConversationSummaryTopicConversationWrapUpCode"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicConversationWrapUpCode`.
#[repr(C)]
pub struct ConversationSummaryTopicConversationWrapUpCode {
    /// `wrapUpCodeId`: `string`.
    #[doc(alias = "wrapUpCodeId")]
    pub wrap_up_code_id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `score`: `number (double)`.
    pub score: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSummaryTopicConversationWrapUpCode "ConversationSummaryTopicConversationWrapUpCode" 4 {
    (
        wrap_up_code_id: ::std::string::String = "wrapUpCodeId" 0 with_wrap_up_code_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        score: f64 = "score" 0 with_score,
    )
});
