// @generated from the schema "AnalyticsConversationAsyncQueryResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsConversationAsyncQueryResponse`.
#[repr(C)]
pub struct AnalyticsConversationAsyncQueryResponse {
    /// `conversations`: `array of AnalyticsConversation`.
    pub conversations: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsConversation>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// `dataAvailabilityDate`: `string (date-time)`.
    #[doc(alias = "dataAvailabilityDate")]
    pub data_availability_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsConversationAsyncQueryResponse "AnalyticsConversationAsyncQueryResponse" 3 {
    (
        conversations: ::std::vec::Vec<crate::AnalyticsConversation> = "conversations" 0 with_conversations,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
        data_availability_date: crate::runtime::DateTime = "dataAvailabilityDate" 0 with_data_availability_date,
    )
});
