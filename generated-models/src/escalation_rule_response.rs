// @generated from the schema "EscalationRuleResponse"; changes made here are lost at the next generation

/// The schema `EscalationRuleResponse`.
#[repr(C)]
pub struct EscalationRuleResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `matchCriteria`: `string`, required.
    #[doc(alias = "matchCriteria")]
    pub match_criteria: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `divisionId`: `string`, required.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EscalationRuleResponse "EscalationRuleResponse" 14 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        match_criteria: ::std::string::String = "matchCriteria" 1 with_match_criteria,
        priority: i32 = "priority" 0 with_priority,
        division_id: ::std::string::String = "divisionId" 1 with_division_id,
        description: ::std::string::String = "description" 0 with_description,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        open_escalation: ::std::boxed::Box<crate::EscalationTarget> = "openEscalation" 0 with_open_escalation,
        facebook_escalation: ::std::boxed::Box<crate::EscalationTarget> = "facebookEscalation" 0 with_facebook_escalation,
        instagram_escalation: ::std::boxed::Box<crate::EscalationTarget> = "instagramEscalation" 0 with_instagram_escalation,
        twitter_escalation: ::std::boxed::Box<crate::EscalationTarget> = "twitterEscalation" 0 with_twitter_escalation,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `EscalationRuleResponse`. Known values: `Active`, `Paused`.
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
