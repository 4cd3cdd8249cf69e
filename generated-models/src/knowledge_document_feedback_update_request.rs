// @generated from the schema "KnowledgeDocumentFeedbackUpdateRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentFeedbackUpdateRequest`.
#[repr(C)]
pub struct KnowledgeDocumentFeedbackUpdateRequest {
    /// `rating`: `string`, required.
    pub rating: ::std::option::Option<crate::runtime::Open<Rating>>,
    /// `reason`: `string`.
    pub reason: ::std::option::Option<crate::runtime::Open<Reason>>,
    /// `comment`: `string`.
    pub comment: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentFeedbackUpdateRequest "KnowledgeDocumentFeedbackUpdateRequest" 4 {
    (
        rating: crate::runtime::Open<Rating> = "rating" 1 with_rating,
        reason: crate::runtime::Open<Reason> = "reason" 0 with_reason,
        comment: ::std::string::String = "comment" 0 with_comment,
        state: crate::runtime::Open<State> = "state" 0 with_state,
    )
});

/// The property `rating` of `KnowledgeDocumentFeedbackUpdateRequest`. Known values: `Negative`, `Positive`.
#[non_exhaustive]
pub enum Rating {
    Negative,
    Positive,
}

crate::runtime::known!(Rating);

impl crate::runtime::Enum for Rating {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Negative, "Negative"),
        (Self::Positive, "Positive"),
    ];
}

/// The property `reason` of `KnowledgeDocumentFeedbackUpdateRequest`. Known values: `DocumentContent`, `SearchResults`.
#[non_exhaustive]
pub enum Reason {
    DocumentContent,
    SearchResults,
}

crate::runtime::known!(Reason);

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DocumentContent, "DocumentContent"),
        (Self::SearchResults, "SearchResults"),
    ];
}

/// The property `state` of `KnowledgeDocumentFeedbackUpdateRequest`. Known values: `Draft`, `Final`.
#[non_exhaustive]
pub enum State {
    Draft,
    Final,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Draft, "Draft"),
        (Self::Final, "Final"),
    ];
}
