// @generated from the schema "SpeechTextAnalyticsConversationSummaryListing"; changes made here are lost at the next generation

/// The schema `SpeechTextAnalyticsConversationSummaryListing`.
#[repr(C)]
pub struct SpeechTextAnalyticsConversationSummaryListing {
    /// `entities`: `array of SpeechTextAnalyticsConversationSummary`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::SpeechTextAnalyticsConversationSummary>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SpeechTextAnalyticsConversationSummaryListing "SpeechTextAnalyticsConversationSummaryListing" 1 {
    (
        entities: ::std::vec::Vec<crate::SpeechTextAnalyticsConversationSummary> = "entities" 0 with_entities,
    )
});
