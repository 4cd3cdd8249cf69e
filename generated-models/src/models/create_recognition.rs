// @generated from the schema "CreateRecognition"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CreateRecognition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateRecognition {
    /// `recipientId`: `string`, required.
    #[doc(alias = "recipientId")]
    pub recipient_id: Option<String>,
    /// `type`: one of `ThankYou`, `Congratulations`, `HighPerformance` and `CompanyValues`, required.
    pub r#type: Option<Open<Type>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `note`: `string`.
    pub note: Option<String>,
    /// `contextType`: one of `Interaction`, `Insights`, `Development` and `Scorecard`.
    #[doc(alias = "contextType")]
    pub context_type: Option<Open<ContextType>>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateRecognition "CreateRecognition" 6 {
    (
        recipient_id: String = "recipientId" with_recipient_id required,
        r#type: Open<Type> = "type" with_type required,
        title: String = "title" with_title,
        note: String = "note" with_note,
        context_type: Open<ContextType> = "contextType" with_context_type,
        context_id: String = "contextId" with_context_id,
    )
});

/// The property `type` of `CreateRecognition`. Known values: `ThankYou`, `Congratulations`, `HighPerformance`, `CompanyValues`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    ThankYou,
    Congratulations,
    HighPerformance,
    CompanyValues,
}

crate::runtime::values!(Type {
    ThankYou = "ThankYou",
    Congratulations = "Congratulations",
    HighPerformance = "HighPerformance",
    CompanyValues = "CompanyValues",
});

/// The property `contextType` of `CreateRecognition`. Known values: `Interaction`, `Insights`, `Development`, `Scorecard`.
#[repr(u16)]
#[non_exhaustive]
pub enum ContextType {
    Interaction,
    Insights,
    Development,
    Scorecard,
}

crate::runtime::values!(ContextType {
    Interaction = "Interaction",
    Insights = "Insights",
    Development = "Development",
    Scorecard = "Scorecard",
});
