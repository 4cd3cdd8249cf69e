// @generated from the schema "ConversationSummaryTopicVirtualAgentsConversationResolution"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicVirtualAgentsConversationResolution`.
#[repr(C)]
pub struct ConversationSummaryTopicVirtualAgentsConversationResolution {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `resolutionValue`: `string`.
    #[doc(alias = "resolutionValue")]
    pub resolution_value: ::std::option::Option<::std::string::String>,
    /// `score`: `number (double)`.
    pub score: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSummaryTopicVirtualAgentsConversationResolution "ConversationSummaryTopicVirtualAgentsConversationResolution" 4 {
    (
        text: ::std::string::String = "text" 0 with_text,
        description: ::std::string::String = "description" 0 with_description,
        resolution_value: ::std::string::String = "resolutionValue" 0 with_resolution_value,
        score: f64 = "score" 0 with_score,
    )
});
