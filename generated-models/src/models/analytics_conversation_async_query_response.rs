// @generated from the schema "AnalyticsConversationAsyncQueryResponse"; changes made here are lost at the next generation

use crate::AnalyticsConversation;
use crate::runtime::{DateTime, Extra};

/// The schema `AnalyticsConversationAsyncQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsConversationAsyncQueryResponse {
    /// `conversations`: `array of AnalyticsConversation`.
    pub conversations: Option<Vec<AnalyticsConversation>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// `dataAvailabilityDate`: `string (date-time)`.
    #[doc(alias = "dataAvailabilityDate")]
    pub data_availability_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsConversationAsyncQueryResponse "AnalyticsConversationAsyncQueryResponse" 3 {
    (
        conversations: Vec<AnalyticsConversation> = "conversations" with_conversations,
        cursor: String = "cursor" with_cursor,
        data_availability_date: DateTime = "dataAvailabilityDate" with_data_availability_date,
    )
});
