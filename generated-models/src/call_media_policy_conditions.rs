// @generated from the schema "CallMediaPolicyConditions"; changes made here are lost at the next generation

/// The schema `CallMediaPolicyConditions`.
pub struct CallMediaPolicyConditions {
    /// `forUsers`: `array of User`.
    #[doc(alias = "forUsers")]
    pub for_users: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `dateRanges`: `array of string`.
    #[doc(alias = "dateRanges")]
    pub date_ranges: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `forQueues`: `array of Queue`.
    #[doc(alias = "forQueues")]
    pub for_queues: ::std::option::Option<::std::vec::Vec<crate::Queue>>,
    /// `wrapupCodes`: `array of WrapupCode`.
    #[doc(alias = "wrapupCodes")]
    pub wrapup_codes: ::std::option::Option<::std::vec::Vec<crate::WrapupCode>>,
    /// `languages`: `array of Language`.
    pub languages: ::std::option::Option<::std::vec::Vec<crate::Language>>,
    /// `timeAllowed`: `TimeAllowed`.
    #[doc(alias = "timeAllowed")]
    pub time_allowed: ::std::option::Option<::std::boxed::Box<crate::TimeAllowed>>,
    /// `teams`: `array of Team`.
    pub teams: ::std::option::Option<::std::vec::Vec<crate::Team>>,
    /// `directions`: `array of string`.
    pub directions: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<Directions>>,
    >,
    /// `duration`: `DurationCondition`.
    pub duration: ::std::option::Option<::std::boxed::Box<crate::DurationCondition>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallMediaPolicyConditions {
    const EMPTY: Self = Self {
        for_users: ::std::option::Option::None,
        date_ranges: ::std::option::Option::None,
        for_queues: ::std::option::Option::None,
        wrapup_codes: ::std::option::Option::None,
        languages: ::std::option::Option::None,
        time_allowed: ::std::option::Option::None,
        teams: ::std::option::Option::None,
        directions: ::std::option::Option::None,
        duration: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallMediaPolicyConditions = &<CallMediaPolicyConditions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallMediaPolicyConditions",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("forUsers", "for_users", 0),
            ("dateRanges", "date_ranges", 0),
            ("forQueues", "for_queues", 0),
            ("wrapupCodes", "wrapup_codes", 0),
            ("languages", "languages", 0),
            ("timeAllowed", "time_allowed", 0),
            ("teams", "teams", 0),
            ("directions", "directions", 0),
            ("duration", "duration", 0),
        ],
        fields: &[
            &E.for_users,
            &E.date_ranges,
            &E.for_queues,
            &E.wrapup_codes,
            &E.languages,
            &E.time_allowed,
            &E.teams,
            &E.directions,
            &E.duration,
        ],
    }
};

crate::runtime::model!(CallMediaPolicyConditions);

crate::runtime::setters!(CallMediaPolicyConditions {
    with_for_users: for_users: ::std::vec::Vec<crate::User>,
    with_date_ranges: date_ranges: ::std::vec::Vec<::std::string::String>,
    with_for_queues: for_queues: ::std::vec::Vec<crate::Queue>,
    with_wrapup_codes: wrapup_codes: ::std::vec::Vec<crate::WrapupCode>,
    with_languages: languages: ::std::vec::Vec<crate::Language>,
    with_time_allowed: time_allowed: ::std::boxed::Box<crate::TimeAllowed>,
    with_teams: teams: ::std::vec::Vec<crate::Team>,
    with_directions: directions: ::std::vec::Vec<crate::runtime::Open<Directions>>,
    with_duration: duration: ::std::boxed::Box<crate::DurationCondition>,
});

/// The property `directions` of `CallMediaPolicyConditions`. Known values: `INBOUND`, `OUTBOUND`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Directions {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for Directions {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "INBOUND"),
        (Self::Outbound, "OUTBOUND"),
    ];
}
