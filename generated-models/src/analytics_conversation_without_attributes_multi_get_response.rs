// @generated from the schema "AnalyticsConversationWithoutAttributesMultiGetResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsConversationWithoutAttributesMultiGetResponse`.
pub struct AnalyticsConversationWithoutAttributesMultiGetResponse {
    /// `conversations`: `array of AnalyticsConversationWithoutAttributes`.
    pub conversations: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsConversationWithoutAttributes>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsConversationWithoutAttributesMultiGetResponse {
    const EMPTY: Self = Self {
        conversations: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsConversationWithoutAttributesMultiGetResponse = &<AnalyticsConversationWithoutAttributesMultiGetResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsConversationWithoutAttributesMultiGetResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("conversations", "conversations", 0)],
        fields: &[&E.conversations],
    }
};

crate::runtime::model!(AnalyticsConversationWithoutAttributesMultiGetResponse);

crate::runtime::setters!(AnalyticsConversationWithoutAttributesMultiGetResponse {
    with_conversations: conversations: ::std::vec::Vec<crate::AnalyticsConversationWithoutAttributes>,
});
