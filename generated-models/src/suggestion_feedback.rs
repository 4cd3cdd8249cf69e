// @generated from the schema "SuggestionFeedback"; changes made here are lost at the next generation

/// The schema `SuggestionFeedback`.
pub struct SuggestionFeedback {
    /// `rating`: `string`, required.
    pub rating: ::std::option::Option<crate::runtime::Open<Rating>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SuggestionFeedback {
    const EMPTY: Self = Self {
        rating: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SuggestionFeedback = &<SuggestionFeedback as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SuggestionFeedback",
        empty: E,
        extra: &E.extra,
        properties: &[("rating", "rating", 1)],
        fields: &[&E.rating],
    }
};

crate::runtime::model!(SuggestionFeedback);

crate::runtime::setters!(SuggestionFeedback {
    with_rating: rating: crate::runtime::Open<Rating>,
});

/// The property `rating` of `SuggestionFeedback`. Known values: `Negative`, `Positive`.
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
