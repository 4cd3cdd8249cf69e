// @generated from the schema "SuggestionFeedback"; changes made here are lost at the next generation

/// The schema `SuggestionFeedback`.
#[repr(C)]
pub struct SuggestionFeedback {
    /// `rating`: `string`, required.
    pub rating: ::std::option::Option<crate::runtime::Open<Rating>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SuggestionFeedback "SuggestionFeedback" 1 {
    (
        rating: crate::runtime::Open<Rating> = "rating" 1 with_rating,
    )
});

/// The property `rating` of `SuggestionFeedback`. Known values: `Negative`, `Positive`.
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
