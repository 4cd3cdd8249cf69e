// @generated from the schema "SuggestionEngagement"; changes made here are lost at the next generation

/// The schema `SuggestionEngagement`.
pub struct SuggestionEngagement {
    /// `engagementType`: `string`, required.
    #[doc(alias = "engagementType")]
    pub engagement_type: ::std::option::Option<crate::runtime::Open<EngagementType>>,
    /// `feedback`: `SuggestionFeedback`.
    pub feedback: ::std::option::Option<::std::boxed::Box<crate::SuggestionFeedback>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SuggestionEngagement {
    const EMPTY: Self = Self {
        engagement_type: ::std::option::Option::None,
        feedback: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SuggestionEngagement = &<SuggestionEngagement as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SuggestionEngagement",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("engagementType", "engagement_type", 1),
            ("feedback", "feedback", 0),
        ],
        fields: &[&E.engagement_type, &E.feedback],
    }
};

crate::runtime::model!(SuggestionEngagement);

crate::runtime::setters!(SuggestionEngagement {
    with_engagement_type: engagement_type: crate::runtime::Open<EngagementType>,
    with_feedback: feedback: ::std::boxed::Box<crate::SuggestionFeedback>,
});

/// The property `engagementType` of `SuggestionEngagement`. Known values: `Dismissed`, `Copied`, `Opened`, `Feedback`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EngagementType {
    Dismissed,
    Copied,
    Opened,
    Feedback,
}

impl crate::runtime::Enum for EngagementType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dismissed, "Dismissed"),
        (Self::Copied, "Copied"),
        (Self::Opened, "Opened"),
        (Self::Feedback, "Feedback"),
    ];
}
