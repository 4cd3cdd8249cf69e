// @generated from the schema "EscalationRuleRequest"; changes made here are lost at the next generation

/// The schema `EscalationRuleRequest`.
#[repr(C)]
pub struct EscalationRuleRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `matchCriteria`: `string`, required.
    #[doc(alias = "matchCriteria")]
    pub match_criteria: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int32)`, required.
    pub priority: ::std::option::Option<i32>,
    /// `divisionId`: `string`, required.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `openEscalation`: `EscalationTarget`.
    #[doc(alias = "openEscalation")]
    pub open_escalation: ::std::option::Option<
        ::std::boxed::Box<crate::EscalationTarget>,
    >,
    /// `facebookEscalation`: `EscalationTarget`.
    #[doc(alias = "facebookEscalation")]
    pub facebook_escalation: ::std::option::Option<
        ::std::boxed::Box<crate::EscalationTarget>,
    >,
    /// `instagramEscalation`: `EscalationTarget`.
    #[doc(alias = "instagramEscalation")]
    pub instagram_escalation: ::std::option::Option<
        ::std::boxed::Box<crate::EscalationTarget>,
    >,
    /// `twitterEscalation`: `EscalationTarget`.
    #[doc(alias = "twitterEscalation")]
    pub twitter_escalation: ::std::option::Option<
        ::std::boxed::Box<crate::EscalationTarget>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EscalationRuleRequest "EscalationRuleRequest" 10 {
    (
        name: ::std::string::String = "name" 1 with_name,
        match_criteria: ::std::string::String = "matchCriteria" 1 with_match_criteria,
        priority: i32 = "priority" 1 with_priority,
        division_id: ::std::string::String = "divisionId" 1 with_division_id,
        description: ::std::string::String = "description" 0 with_description,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        open_escalation: ::std::boxed::Box<crate::EscalationTarget> = "openEscalation" 0 with_open_escalation,
        facebook_escalation: ::std::boxed::Box<crate::EscalationTarget> = "facebookEscalation" 0 with_facebook_escalation,
        instagram_escalation: ::std::boxed::Box<crate::EscalationTarget> = "instagramEscalation" 0 with_instagram_escalation,
        twitter_escalation: ::std::boxed::Box<crate::EscalationTarget> = "twitterEscalation" 0 with_twitter_escalation,
    )
});

/// The property `status` of `EscalationRuleRequest`. Known values: `Active`, `Paused`.
#[non_exhaustive]
pub enum Status {
    Active,
    Paused,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Paused, "Paused"),
    ];
}
