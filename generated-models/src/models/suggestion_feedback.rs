// @generated from the schema "SuggestionFeedback"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SuggestionFeedback`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SuggestionFeedback {
    /// `rating`: one of `Negative` and `Positive`, required.
    pub rating: Option<Open<Rating>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SuggestionFeedback "SuggestionFeedback" 1 {
    (
        rating: Open<Rating> = "rating" with_rating required,
    )
});

/// The property `rating` of `SuggestionFeedback`. Known values: `Negative`, `Positive`.
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
