// @generated from the schema "SuggestionEngagement"; changes made here are lost at the next generation

use crate::SuggestionFeedback;
use crate::runtime::{Extra, Open};

/// The schema `SuggestionEngagement`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SuggestionEngagement {
    /// `engagementType`: one of `Dismissed`, `Copied`, `Opened` and `Feedback`, required.
    #[doc(alias = "engagementType")]
    pub engagement_type: Option<Open<EngagementType>>,
    /// `feedback`: `SuggestionFeedback`.
    pub feedback: Option<Box<SuggestionFeedback>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SuggestionEngagement "SuggestionEngagement" 2 {
    (
        engagement_type: Open<EngagementType> = "engagementType" with_engagement_type required,
        feedback: Box<SuggestionFeedback> = "feedback" with_feedback,
    )
});

/// The property `engagementType` of `SuggestionEngagement`. Known values: `Dismissed`, `Copied`, `Opened`, `Feedback`.
#[repr(u16)]
#[non_exhaustive]
pub enum EngagementType {
    Dismissed,
    Copied,
    Opened,
    Feedback,
}

crate::runtime::values!(EngagementType {
    Dismissed = "Dismissed",
    Copied = "Copied",
    Opened = "Opened",
    Feedback = "Feedback",
});
