// @generated from the schema "SpeechTextAnalyticsConversationSummaryListing"; changes made here are lost at the next generation

/// The schema `SpeechTextAnalyticsConversationSummaryListing`.
pub struct SpeechTextAnalyticsConversationSummaryListing {
    /// `entities`: `array of SpeechTextAnalyticsConversationSummary`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::SpeechTextAnalyticsConversationSummary>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SpeechTextAnalyticsConversationSummaryListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SpeechTextAnalyticsConversationSummaryListing = &<SpeechTextAnalyticsConversationSummaryListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SpeechTextAnalyticsConversationSummaryListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(SpeechTextAnalyticsConversationSummaryListing);

crate::runtime::setters!(SpeechTextAnalyticsConversationSummaryListing {
    with_entities: entities: ::std::vec::Vec<crate::SpeechTextAnalyticsConversationSummary>,
});
