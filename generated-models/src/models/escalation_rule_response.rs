// @generated from the schema "EscalationRuleResponse"; changes made here are lost at the next generation

use crate::EscalationTarget;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `EscalationRuleResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EscalationRuleResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `matchCriteria`: `string`, required.
    #[doc(alias = "matchCriteria")]
    pub match_criteria: Option<String>,
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// `divisionId`: `string`, required.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `status`: one of `Active` and `Paused`.
    pub status: Option<Open<Status>>,
    /// `openEscalation`: `EscalationTarget`.
    #[doc(alias = "openEscalation")]
    pub open_escalation: Option<Box<EscalationTarget>>,
    /// `facebookEscalation`: `EscalationTarget`.
    #[doc(alias = "facebookEscalation")]
    pub facebook_escalation: Option<Box<EscalationTarget>>,
    /// `instagramEscalation`: `EscalationTarget`.
    #[doc(alias = "instagramEscalation")]
    pub instagram_escalation: Option<Box<EscalationTarget>>,
    /// `twitterEscalation`: `EscalationTarget`.
    #[doc(alias = "twitterEscalation")]
    pub twitter_escalation: Option<Box<EscalationTarget>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EscalationRuleResponse "EscalationRuleResponse" 14 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        match_criteria: String = "matchCriteria" with_match_criteria required,
        priority: i32 = "priority" with_priority,
        division_id: String = "divisionId" with_division_id required,
        description: String = "description" with_description,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        status: Open<Status> = "status" with_status,
        open_escalation: Box<EscalationTarget> = "openEscalation" with_open_escalation,
        facebook_escalation: Box<EscalationTarget> = "facebookEscalation" with_facebook_escalation,
        instagram_escalation: Box<EscalationTarget> = "instagramEscalation" with_instagram_escalation,
        twitter_escalation: Box<EscalationTarget> = "twitterEscalation" with_twitter_escalation,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `EscalationRuleResponse`. Known values: `Active`, `Paused`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Active,
    Paused,
}

crate::runtime::values!(Status {
    Active = "Active",
    Paused = "Paused",
});
