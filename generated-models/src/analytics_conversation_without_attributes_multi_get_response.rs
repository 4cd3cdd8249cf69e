// @generated from the schema "AnalyticsConversationWithoutAttributesMultiGetResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsConversationWithoutAttributesMultiGetResponse`.
#[repr(C)]
pub struct AnalyticsConversationWithoutAttributesMultiGetResponse {
    /// `conversations`: `array of AnalyticsConversationWithoutAttributes`.
    pub conversations: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsConversationWithoutAttributes>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsConversationWithoutAttributesMultiGetResponse "AnalyticsConversationWithoutAttributesMultiGetResponse" 1 {
    (
        conversations: ::std::vec::Vec<crate::AnalyticsConversationWithoutAttributes> = "conversations" 0 with_conversations,
    )
});
