// @generated from the schema "AnalyticsConversationWithoutAttributesMultiGetResponse"; changes made here are lost at the next generation

use crate::AnalyticsConversationWithoutAttributes;
use crate::runtime::Extra;

/// The schema `AnalyticsConversationWithoutAttributesMultiGetResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsConversationWithoutAttributesMultiGetResponse {
    /// `conversations`: `array of AnalyticsConversationWithoutAttributes`.
    pub conversations: Option<Vec<AnalyticsConversationWithoutAttributes>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsConversationWithoutAttributesMultiGetResponse "AnalyticsConversationWithoutAttributesMultiGetResponse" 1 {
    (
        conversations: Vec<AnalyticsConversationWithoutAttributes> = "conversations" with_conversations,
    )
});
