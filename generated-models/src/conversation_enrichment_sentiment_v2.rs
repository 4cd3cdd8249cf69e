// @generated from the schema "ConversationEnrichmentSentimentV2"; changes made here are lost at the next generation

/// The schema `ConversationEnrichmentSentimentV2`.
pub struct ConversationEnrichmentSentimentV2 {
    /// `tag`: `string`, required.
    pub tag: ::std::option::Option<crate::runtime::Open<Tag>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEnrichmentSentimentV2 {
    const EMPTY: Self = Self {
        tag: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEnrichmentSentimentV2 = &<ConversationEnrichmentSentimentV2 as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEnrichmentSentimentV2",
        empty: E,
        extra: &E.extra,
        properties: &[("tag", "tag", 1)],
        fields: &[&E.tag],
    }
};

crate::runtime::model!(ConversationEnrichmentSentimentV2);

crate::runtime::setters!(ConversationEnrichmentSentimentV2 {
    with_tag: tag: crate::runtime::Open<Tag>,
});

/// The property `tag` of `ConversationEnrichmentSentimentV2`. Known values: `Unknown`, `Positive`, `Negative`, `Neutral`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Tag {
    Unknown,
    Positive,
    Negative,
    Neutral,
}

impl crate::runtime::Enum for Tag {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Positive, "Positive"),
        (Self::Negative, "Negative"),
        (Self::Neutral, "Neutral"),
    ];
}
