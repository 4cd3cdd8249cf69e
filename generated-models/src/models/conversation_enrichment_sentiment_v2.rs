// @generated from the schema "ConversationEnrichmentSentimentV2"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationEnrichmentSentimentV2`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEnrichmentSentimentV2 {
    /// `tag`: one of `Unknown`, `Positive`, `Negative` and `Neutral`, required.
    pub tag: Option<Open<Tag>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEnrichmentSentimentV2 "ConversationEnrichmentSentimentV2" 1 {
    (
        tag: Open<Tag> = "tag" with_tag required,
    )
});

/// The property `tag` of `ConversationEnrichmentSentimentV2`. Known values: `Unknown`, `Positive`, `Negative`, `Neutral`.
#[repr(u16)]
#[non_exhaustive]
pub enum Tag {
    Unknown,
    Positive,
    Negative,
    Neutral,
}

crate::runtime::values!(Tag {
    Unknown = "Unknown",
    Positive = "Positive",
    Negative = "Negative",
    Neutral = "Neutral",
});
