// @generated from the schema "EscalationRuleRequest"; changes made here are lost at the next generation

use crate::EscalationTarget;
use crate::runtime::{Extra, Open};

/// The schema `EscalationRuleRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EscalationRuleRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `matchCriteria`: `string`, required.
    #[doc(alias = "matchCriteria")]
    pub match_criteria: Option<String>,
    /// `priority`: `integer (int32)`, required.
    pub priority: Option<i32>,
    /// `divisionId`: `string`, required.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
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
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EscalationRuleRequest "EscalationRuleRequest" 10 {
    (
        name: String = "name" with_name required,
        match_criteria: String = "matchCriteria" with_match_criteria required,
        priority: i32 = "priority" with_priority required,
        division_id: String = "divisionId" with_division_id required,
        description: String = "description" with_description,
        status: Open<Status> = "status" with_status,
        open_escalation: Box<EscalationTarget> = "openEscalation" with_open_escalation,
        facebook_escalation: Box<EscalationTarget> = "facebookEscalation" with_facebook_escalation,
        instagram_escalation: Box<EscalationTarget> = "instagramEscalation" with_instagram_escalation,
        twitter_escalation: Box<EscalationTarget> = "twitterEscalation" with_twitter_escalation,
    )
});

/// The property `status` of `EscalationRuleRequest`. Known values: `Active`, `Paused`.
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
