// @generated from the schema "KnowledgeDocumentFeedbackUpdateRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentFeedbackUpdateRequest`.
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

impl crate::runtime::Model for KnowledgeDocumentFeedbackUpdateRequest {
    const EMPTY: Self = Self {
        rating: ::std::option::Option::None,
        reason: ::std::option::Option::None,
        comment: ::std::option::Option::None,
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentFeedbackUpdateRequest = &<KnowledgeDocumentFeedbackUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentFeedbackUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("rating", "rating", 1),
            ("reason", "reason", 0),
            ("comment", "comment", 0),
            ("state", "state", 0),
        ],
        fields: &[&E.rating, &E.reason, &E.comment, &E.state],
    }
};

crate::runtime::model!(KnowledgeDocumentFeedbackUpdateRequest);

crate::runtime::setters!(KnowledgeDocumentFeedbackUpdateRequest {
    with_rating: rating: crate::runtime::Open<Rating>,
    with_reason: reason: crate::runtime::Open<Reason>,
    with_comment: comment: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
});

/// The property `rating` of `KnowledgeDocumentFeedbackUpdateRequest`. Known values: `Negative`, `Positive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rating {
    Negative,
    Positive,
}

impl crate::runtime::Enum for Rating {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Negative, "Negative"),
        (Self::Positive, "Positive"),
    ];
}

/// The property `reason` of `KnowledgeDocumentFeedbackUpdateRequest`. Known values: `DocumentContent`, `SearchResults`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    DocumentContent,
    SearchResults,
}

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DocumentContent, "DocumentContent"),
        (Self::SearchResults, "SearchResults"),
    ];
}

/// The property `state` of `KnowledgeDocumentFeedbackUpdateRequest`. Known values: `Draft`, `Final`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Draft,
    Final,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Draft, "Draft"),
        (Self::Final, "Final"),
    ];
}
