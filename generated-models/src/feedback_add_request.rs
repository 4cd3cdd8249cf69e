// @generated from the schema "FeedbackAddRequest"; changes made here are lost at the next generation

/// The schema `FeedbackAddRequest`.
pub struct FeedbackAddRequest {
    /// `summary`: `string`, required.
    pub summary: ::std::option::Option<::std::string::String>,
    /// `rating`: `string`.
    pub rating: ::std::option::Option<crate::runtime::Open<Rating>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FeedbackAddRequest {
    const EMPTY: Self = Self {
        summary: ::std::option::Option::None,
        rating: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FeedbackAddRequest = &<FeedbackAddRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FeedbackAddRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("summary", "summary", 1), ("rating", "rating", 0)],
        fields: &[&E.summary, &E.rating],
    }
};

crate::runtime::model!(FeedbackAddRequest);

crate::runtime::setters!(FeedbackAddRequest {
    with_summary: summary: ::std::string::String,
    with_rating: rating: crate::runtime::Open<Rating>,
});

/// The property `rating` of `FeedbackAddRequest`. Known values: `Positive`, `Negative`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rating {
    Positive,
    Negative,
    Unknown,
}

impl crate::runtime::Enum for Rating {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Positive, "Positive"),
        (Self::Negative, "Negative"),
        (Self::Unknown, "Unknown"),
    ];
}
