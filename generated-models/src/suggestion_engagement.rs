// @generated from the schema "SuggestionEngagement"; changes made here are lost at the next generation

/// The schema `SuggestionEngagement`.
#[repr(C)]
pub struct SuggestionEngagement {
    /// `engagementType`: `string`, required.
    #[doc(alias = "engagementType")]
    pub engagement_type: ::std::option::Option<crate::runtime::Open<EngagementType>>,
    /// `feedback`: `SuggestionFeedback`.
    pub feedback: ::std::option::Option<::std::boxed::Box<crate::SuggestionFeedback>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SuggestionEngagement "SuggestionEngagement" 2 {
    (
        engagement_type: crate::runtime::Open<EngagementType> = "engagementType" 1 with_engagement_type,
        feedback: ::std::boxed::Box<crate::SuggestionFeedback> = "feedback" 0 with_feedback,
    )
});

/// The property `engagementType` of `SuggestionEngagement`. Known values: `Dismissed`, `Copied`, `Opened`, `Feedback`.
#[non_exhaustive]
pub enum EngagementType {
    Dismissed,
    Copied,
    Opened,
    Feedback,
}

crate::runtime::known!(EngagementType);

impl crate::runtime::Enum for EngagementType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dismissed, "Dismissed"),
        (Self::Copied, "Copied"),
        (Self::Opened, "Opened"),
        (Self::Feedback, "Feedback"),
    ];
}
