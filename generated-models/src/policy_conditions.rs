// @generated from the schema "PolicyConditions"; changes made here are lost at the next generation

/// The schema `PolicyConditions`.
pub struct PolicyConditions {
    /// `forUsers`: `array of User`.
    #[doc(alias = "forUsers")]
    pub for_users: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `directions`: `array of string`.
    pub directions: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<Directions>>,
    >,
    /// `dateRanges`: `array of string`.
    #[doc(alias = "dateRanges")]
    pub date_ranges: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `mediaTypes`: `array of string`.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    >,
    /// `forQueues`: `array of Queue`.
    #[doc(alias = "forQueues")]
    pub for_queues: ::std::option::Option<::std::vec::Vec<crate::Queue>>,
    /// `duration`: `DurationCondition`.
    pub duration: ::std::option::Option<::std::boxed::Box<crate::DurationCondition>>,
    /// `wrapupCodes`: `array of WrapupCode`.
    #[doc(alias = "wrapupCodes")]
    pub wrapup_codes: ::std::option::Option<::std::vec::Vec<crate::WrapupCode>>,
    /// `timeAllowed`: `TimeAllowed`.
    #[doc(alias = "timeAllowed")]
    pub time_allowed: ::std::option::Option<::std::boxed::Box<crate::TimeAllowed>>,
    /// `teams`: `array of Team`.
    pub teams: ::std::option::Option<::std::vec::Vec<crate::Team>>,
    /// `customerParticipation`: `string`.
    #[doc(alias = "customerParticipation")]
    pub customer_participation: ::std::option::Option<
        crate::runtime::Open<CustomerParticipation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PolicyConditions {
    const EMPTY: Self = Self {
        for_users: ::std::option::Option::None,
        directions: ::std::option::Option::None,
        date_ranges: ::std::option::Option::None,
        media_types: ::std::option::Option::None,
        for_queues: ::std::option::Option::None,
        duration: ::std::option::Option::None,
        wrapup_codes: ::std::option::Option::None,
        time_allowed: ::std::option::Option::None,
        teams: ::std::option::Option::None,
        customer_participation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PolicyConditions = &<PolicyConditions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PolicyConditions",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("forUsers", "for_users", 0),
            ("directions", "directions", 0),
            ("dateRanges", "date_ranges", 0),
            ("mediaTypes", "media_types", 0),
            ("forQueues", "for_queues", 0),
            ("duration", "duration", 0),
            ("wrapupCodes", "wrapup_codes", 0),
            ("timeAllowed", "time_allowed", 0),
            ("teams", "teams", 0),
            ("customerParticipation", "customer_participation", 0),
        ],
        fields: &[
            &E.for_users,
            &E.directions,
            &E.date_ranges,
            &E.media_types,
            &E.for_queues,
            &E.duration,
            &E.wrapup_codes,
            &E.time_allowed,
            &E.teams,
            &E.customer_participation,
        ],
    }
};

crate::runtime::model!(PolicyConditions);

crate::runtime::setters!(PolicyConditions {
    with_for_users: for_users: ::std::vec::Vec<crate::User>,
    with_directions: directions: ::std::vec::Vec<crate::runtime::Open<Directions>>,
    with_date_ranges: date_ranges: ::std::vec::Vec<::std::string::String>,
    with_media_types: media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    with_for_queues: for_queues: ::std::vec::Vec<crate::Queue>,
    with_duration: duration: ::std::boxed::Box<crate::DurationCondition>,
    with_wrapup_codes: wrapup_codes: ::std::vec::Vec<crate::WrapupCode>,
    with_time_allowed: time_allowed: ::std::boxed::Box<crate::TimeAllowed>,
    with_teams: teams: ::std::vec::Vec<crate::Team>,
    with_customer_participation: customer_participation: crate::runtime::Open<CustomerParticipation>,
});

/// The property `directions` of `PolicyConditions`. Known values: `INBOUND`, `OUTBOUND`.
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

/// The property `mediaTypes` of `PolicyConditions`. Known values: `CALL`, `CHAT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaTypes {
    Call,
    Chat,
}

impl crate::runtime::Enum for MediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Call, "CALL"),
        (Self::Chat, "CHAT"),
    ];
}

/// The property `customerParticipation` of `PolicyConditions`. Known values: `YES`, `NO`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CustomerParticipation {
    Yes,
    No,
}

impl crate::runtime::Enum for CustomerParticipation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Yes, "YES"),
        (Self::No, "NO"),
    ];
}
