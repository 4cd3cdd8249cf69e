// @generated from the schema "Recognition"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Recognition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Recognition {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `recipient`: `UserReference`.
    pub recipient: Option<Box<UserReference>>,
    /// `createdBy`: `UserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `type`: one of `ThankYou`, `Congratulations`, `HighPerformance` and `CompanyValues`.
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
    /// `dateDisplayed`: `string (date-time)`.
    #[doc(alias = "dateDisplayed")]
    pub date_displayed: Option<DateTime>,
    /// `dateAcknowledged`: `string (date-time)`.
    #[doc(alias = "dateAcknowledged")]
    pub date_acknowledged: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Recognition "Recognition" 12 {
    (
        id: String = "id" with_id read_only,
        recipient: Box<UserReference> = "recipient" with_recipient,
        created_by: Box<UserReference> = "createdBy" with_created_by,
        date_created: DateTime = "dateCreated" with_date_created,
        r#type: Open<Type> = "type" with_type,
        title: String = "title" with_title,
        note: String = "note" with_note,
        context_type: Open<ContextType> = "contextType" with_context_type,
        context_id: String = "contextId" with_context_id,
        date_displayed: DateTime = "dateDisplayed" with_date_displayed,
        date_acknowledged: DateTime = "dateAcknowledged" with_date_acknowledged,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `Recognition`. Known values: `ThankYou`, `Congratulations`, `HighPerformance`, `CompanyValues`.
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

/// The property `contextType` of `Recognition`. Known values: `Interaction`, `Insights`, `Development`, `Scorecard`.
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
