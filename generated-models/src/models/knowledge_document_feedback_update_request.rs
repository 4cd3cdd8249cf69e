// @generated from the schema "KnowledgeDocumentFeedbackUpdateRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `KnowledgeDocumentFeedbackUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentFeedbackUpdateRequest {
    /// `rating`: one of `Negative` and `Positive`, required.
    pub rating: Option<Open<Rating>>,
    /// `reason`: one of `DocumentContent` and `SearchResults`.
    pub reason: Option<Open<Reason>>,
    /// `comment`: `string`.
    pub comment: Option<String>,
    /// `state`: one of `Draft` and `Final`.
    pub state: Option<Open<State>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentFeedbackUpdateRequest "KnowledgeDocumentFeedbackUpdateRequest" 4 {
    (
        rating: Open<Rating> = "rating" with_rating required,
        reason: Open<Reason> = "reason" with_reason,
        comment: String = "comment" with_comment,
        state: Open<State> = "state" with_state,
    )
});

/// The property `rating` of `KnowledgeDocumentFeedbackUpdateRequest`. Known values: `Negative`, `Positive`.
#[repr(u16)]
#[non_exhaustive]
pub enum Rating {
    Negative,
    Positive,
}

crate::runtime::values!(Rating {
    Negative = "Negative",
    Positive = "Positive",
});

/// The property `reason` of `KnowledgeDocumentFeedbackUpdateRequest`. Known values: `DocumentContent`, `SearchResults`.
#[repr(u16)]
#[non_exhaustive]
pub enum Reason {
    DocumentContent,
    SearchResults,
}

crate::runtime::values!(Reason {
    DocumentContent = "DocumentContent",
    SearchResults = "SearchResults",
});

/// The property `state` of `KnowledgeDocumentFeedbackUpdateRequest`. Known values: `Draft`, `Final`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Draft,
    Final,
}

crate::runtime::values!(State {
    Draft = "Draft",
    Final = "Final",
});
