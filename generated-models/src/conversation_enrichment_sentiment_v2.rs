// @generated from the schema "ConversationEnrichmentSentimentV2"; changes made here are lost at the next generation

/// The schema `ConversationEnrichmentSentimentV2`.
#[repr(C)]
pub struct ConversationEnrichmentSentimentV2 {
    /// `tag`: `string`, required.
    pub tag: ::std::option::Option<crate::runtime::Open<Tag>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEnrichmentSentimentV2 "ConversationEnrichmentSentimentV2" 1 {
    (
        tag: crate::runtime::Open<Tag> = "tag" 1 with_tag,
    )
});

/// The property `tag` of `ConversationEnrichmentSentimentV2`. Known values: `Unknown`, `Positive`, `Negative`, `Neutral`.
#[non_exhaustive]
pub enum Tag {
    Unknown,
    Positive,
    Negative,
    Neutral,
}

crate::runtime::known!(Tag);

impl crate::runtime::Enum for Tag {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Positive, "Positive"),
        (Self::Negative, "Negative"),
        (Self::Neutral, "Neutral"),
    ];
}
