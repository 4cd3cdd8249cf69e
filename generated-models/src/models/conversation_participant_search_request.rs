// @generated from the schema "ConversationParticipantSearchRequest"; changes made here are lost at the next generation

use crate::{ConversationParticipantSearchCriteria, SearchSort};
use crate::runtime::{Extra, Open};

/// The schema `ConversationParticipantSearchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationParticipantSearchRequest {
    /// `sortOrder`: one of `ASC`, `DESC` and `SCORE`.
    #[doc(alias = "sortOrder")]
    pub sort_order: Option<Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<String>,
    /// `sort`: `array of SearchSort`.
    pub sort: Option<Vec<SearchSort>>,
    /// `returnFields`: `array of string`.
    #[doc(alias = "returnFields")]
    pub return_fields: Option<Vec<String>>,
    /// `query`: `array of ConversationParticipantSearchCriteria`.
    pub query: Option<Vec<ConversationParticipantSearchCriteria>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationParticipantSearchRequest "ConversationParticipantSearchRequest" 6 {
    (
        sort_order: Open<SortOrder> = "sortOrder" with_sort_order,
        sort_by: String = "sortBy" with_sort_by,
        sort: Vec<SearchSort> = "sort" with_sort,
        return_fields: Vec<String> = "returnFields" with_return_fields,
        query: Vec<ConversationParticipantSearchCriteria> = "query" with_query,
        cursor: String = "cursor" with_cursor,
    )
});

/// The property `sortOrder` of `ConversationParticipantSearchRequest`. Known values: `ASC`, `DESC`, `SCORE`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
    Score,
}

crate::runtime::values!(SortOrder {
    Asc = "ASC",
    Desc = "DESC",
    Score = "SCORE",
});
