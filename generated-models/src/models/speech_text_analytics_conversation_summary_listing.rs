// @generated from the schema "SpeechTextAnalyticsConversationSummaryListing"; changes made here are lost at the next generation

use crate::SpeechTextAnalyticsConversationSummary;
use crate::runtime::Extra;

/// The schema `SpeechTextAnalyticsConversationSummaryListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SpeechTextAnalyticsConversationSummaryListing {
    /// `entities`: `array of SpeechTextAnalyticsConversationSummary`.
    pub entities: Option<Vec<SpeechTextAnalyticsConversationSummary>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SpeechTextAnalyticsConversationSummaryListing "SpeechTextAnalyticsConversationSummaryListing" 1 {
    (
        entities: Vec<SpeechTextAnalyticsConversationSummary> = "entities" with_entities,
    )
});
