// @generated from the schema "FeedbackAddRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `FeedbackAddRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FeedbackAddRequest {
    /// `summary`: `string`, required.
    pub summary: Option<String>,
    /// `rating`: one of `Positive`, `Negative` and `Unknown`.
    pub rating: Option<Open<Rating>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FeedbackAddRequest "FeedbackAddRequest" 2 {
    (
        summary: String = "summary" with_summary required,
        rating: Open<Rating> = "rating" with_rating,
    )
});

/// The property `rating` of `FeedbackAddRequest`. Known values: `Positive`, `Negative`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Rating {
    Positive,
    Negative,
    Unknown,
}

crate::runtime::values!(Rating {
    Positive = "Positive",
    Negative = "Negative",
    Unknown = "Unknown",
});
