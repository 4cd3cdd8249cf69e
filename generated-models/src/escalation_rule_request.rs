// @generated from the schema "EscalationRuleRequest"; changes made here are lost at the next generation

/// The schema `EscalationRuleRequest`.
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

impl crate::runtime::Model for EscalationRuleRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        match_criteria: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        description: ::std::option::Option::None,
        status: ::std::option::Option::None,
        open_escalation: ::std::option::Option::None,
        facebook_escalation: ::std::option::Option::None,
        instagram_escalation: ::std::option::Option::None,
        twitter_escalation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EscalationRuleRequest = &<EscalationRuleRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EscalationRuleRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("matchCriteria", "match_criteria", 1),
            ("priority", "priority", 1),
            ("divisionId", "division_id", 1),
            ("description", "description", 0),
            ("status", "status", 0),
            ("openEscalation", "open_escalation", 0),
            ("facebookEscalation", "facebook_escalation", 0),
            ("instagramEscalation", "instagram_escalation", 0),
            ("twitterEscalation", "twitter_escalation", 0),
        ],
        fields: &[
            &E.name,
            &E.match_criteria,
            &E.priority,
            &E.division_id,
            &E.description,
            &E.status,
            &E.open_escalation,
            &E.facebook_escalation,
            &E.instagram_escalation,
            &E.twitter_escalation,
        ],
    }
};

crate::runtime::model!(EscalationRuleRequest);

crate::runtime::setters!(EscalationRuleRequest {
    with_name: name: ::std::string::String,
    with_match_criteria: match_criteria: ::std::string::String,
    with_priority: priority: i32,
    with_division_id: division_id: ::std::string::String,
    with_description: description: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_open_escalation: open_escalation: ::std::boxed::Box<crate::EscalationTarget>,
    with_facebook_escalation: facebook_escalation: ::std::boxed::Box<crate::EscalationTarget>,
    with_instagram_escalation: instagram_escalation: ::std::boxed::Box<crate::EscalationTarget>,
    with_twitter_escalation: twitter_escalation: ::std::boxed::Box<crate::EscalationTarget>,
});

/// The property `status` of `EscalationRuleRequest`. Known values: `Active`, `Paused`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Active,
    Paused,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Paused, "Paused"),
    ];
}
