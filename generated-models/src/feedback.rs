// @generated from the schema "Feedback"; changes made here are lost at the next generation

/// The schema `Feedback`.
pub struct Feedback {
    /// `suggestionId`: `string`, required.
    #[doc(alias = "suggestionId")]
    pub suggestion_id: ::std::option::Option<::std::string::String>,
    /// `userProvided`: `boolean`.
    #[doc(alias = "userProvided")]
    pub user_provided: ::std::option::Option<bool>,
    /// `relevance`: `string`, required.
    pub relevance: ::std::option::Option<crate::runtime::Open<Relevance>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Feedback {
    const EMPTY: Self = Self {
        suggestion_id: ::std::option::Option::None,
        user_provided: ::std::option::Option::None,
        relevance: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Feedback = &<Feedback as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Feedback",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("suggestionId", "suggestion_id", 1),
            ("userProvided", "user_provided", 0),
            ("relevance", "relevance", 1),
        ],
        fields: &[&E.suggestion_id, &E.user_provided, &E.relevance],
    }
};

crate::runtime::model!(Feedback);

crate::runtime::setters!(Feedback {
    with_suggestion_id: suggestion_id: ::std::string::String,
    with_user_provided: user_provided: bool,
    with_relevance: relevance: crate::runtime::Open<Relevance>,
});

/// The property `relevance` of `Feedback`. Known values: `Unknown`, `Relevant`, `Irrelevant`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Relevance {
    Unknown,
    Relevant,
    Irrelevant,
}

impl crate::runtime::Enum for Relevance {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Relevant, "Relevant"),
        (Self::Irrelevant, "Irrelevant"),
    ];
}
