// @generated from the schema "Feedback"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Feedback`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Feedback {
    /// `suggestionId`: `string`, required.
    #[doc(alias = "suggestionId")]
    pub suggestion_id: Option<String>,
    /// `userProvided`: `boolean`.
    #[doc(alias = "userProvided")]
    pub user_provided: Option<bool>,
    /// `relevance`: one of `Unknown`, `Relevant` and `Irrelevant`, required.
    pub relevance: Option<Open<Relevance>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Feedback "Feedback" 3 {
    (
        suggestion_id: String = "suggestionId" with_suggestion_id required,
        user_provided: bool = "userProvided" with_user_provided,
        relevance: Open<Relevance> = "relevance" with_relevance required,
    )
});

/// The property `relevance` of `Feedback`. Known values: `Unknown`, `Relevant`, `Irrelevant`.
#[repr(u16)]
#[non_exhaustive]
pub enum Relevance {
    Unknown,
    Relevant,
    Irrelevant,
}

crate::runtime::values!(Relevance {
    Unknown = "Unknown",
    Relevant = "Relevant",
    Irrelevant = "Irrelevant",
});
