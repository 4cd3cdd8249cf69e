// @generated from the schema "FeedbackAddRequest"; changes made here are lost at the next generation

/// The schema `FeedbackAddRequest`.
#[repr(C)]
pub struct FeedbackAddRequest {
    /// `summary`: `string`, required.
    pub summary: ::std::option::Option<::std::string::String>,
    /// `rating`: `string`.
    pub rating: ::std::option::Option<crate::runtime::Open<Rating>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FeedbackAddRequest "FeedbackAddRequest" 2 {
    (
        summary: ::std::string::String = "summary" 1 with_summary,
        rating: crate::runtime::Open<Rating> = "rating" 0 with_rating,
    )
});

/// The property `rating` of `FeedbackAddRequest`. Known values: `Positive`, `Negative`, `Unknown`.
#[non_exhaustive]
pub enum Rating {
    Positive,
    Negative,
    Unknown,
}

crate::runtime::known!(Rating);

impl crate::runtime::Enum for Rating {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Positive, "Positive"),
        (Self::Negative, "Negative"),
        (Self::Unknown, "Unknown"),
    ];
}
