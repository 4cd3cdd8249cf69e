// @generated from the schema "AnalyticsConversationAsyncQueryResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsConversationAsyncQueryResponse`.
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

impl crate::runtime::Model for AnalyticsConversationAsyncQueryResponse {
    const EMPTY: Self = Self {
        conversations: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        data_availability_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsConversationAsyncQueryResponse = &<AnalyticsConversationAsyncQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsConversationAsyncQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversations", "conversations", 0),
            ("cursor", "cursor", 0),
            ("dataAvailabilityDate", "data_availability_date", 0),
        ],
        fields: &[&E.conversations, &E.cursor, &E.data_availability_date],
    }
};

crate::runtime::model!(AnalyticsConversationAsyncQueryResponse);

crate::runtime::setters!(AnalyticsConversationAsyncQueryResponse {
    with_conversations: conversations: ::std::vec::Vec<crate::AnalyticsConversation>,
    with_cursor: cursor: ::std::string::String,
    with_data_availability_date: data_availability_date: crate::runtime::DateTime,
});
