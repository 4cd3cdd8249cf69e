// @generated from the schema "AnalyticsConversationQueryResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsConversationQueryResponse`.
pub struct AnalyticsConversationQueryResponse {
    /// `conversations`: `array of AnalyticsConversationWithoutAttributes`.
    pub conversations: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsConversationWithoutAttributes>,
    >,
    /// `aggregations`: `array of AggregationResult`.
    pub aggregations: ::std::option::Option<::std::vec::Vec<crate::AggregationResult>>,
    /// `totalHits`: `integer (int32)`.
    #[doc(alias = "totalHits")]
    pub total_hits: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsConversationQueryResponse {
    const EMPTY: Self = Self {
        conversations: ::std::option::Option::None,
        aggregations: ::std::option::Option::None,
        total_hits: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsConversationQueryResponse = &<AnalyticsConversationQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsConversationQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversations", "conversations", 0),
            ("aggregations", "aggregations", 0),
            ("totalHits", "total_hits", 0),
        ],
        fields: &[&E.conversations, &E.aggregations, &E.total_hits],
    }
};

crate::runtime::model!(AnalyticsConversationQueryResponse);

crate::runtime::setters!(AnalyticsConversationQueryResponse {
    with_conversations: conversations: ::std::vec::Vec<crate::AnalyticsConversationWithoutAttributes>,
    with_aggregations: aggregations: ::std::vec::Vec<crate::AggregationResult>,
    with_total_hits: total_hits: i32,
});
