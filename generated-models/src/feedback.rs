// @generated from the schema "Feedback"; changes made here are lost at the next generation

/// The schema `Feedback`.
#[repr(C)]
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

crate::runtime::model!(Feedback "Feedback" 3 {
    (
        suggestion_id: ::std::string::String = "suggestionId" 1 with_suggestion_id,
        user_provided: bool = "userProvided" 0 with_user_provided,
        relevance: crate::runtime::Open<Relevance> = "relevance" 1 with_relevance,
    )
});

/// The property `relevance` of `Feedback`. Known values: `Unknown`, `Relevant`, `Irrelevant`.
#[non_exhaustive]
pub enum Relevance {
    Unknown,
    Relevant,
    Irrelevant,
}

crate::runtime::known!(Relevance);

impl crate::runtime::Enum for Relevance {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Relevant, "Relevant"),
        (Self::Irrelevant, "Irrelevant"),
    ];
}
