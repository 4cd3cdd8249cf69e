// @generated from the schema "CallMediaPolicyConditions"; changes made here are lost at the next generation

/// The schema `CallMediaPolicyConditions`.
#[repr(C)]
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

crate::runtime::model!(CallMediaPolicyConditions "CallMediaPolicyConditions" 9 {
    (
        for_users: ::std::vec::Vec<crate::User> = "forUsers" 0 with_for_users,
        date_ranges: ::std::vec::Vec<::std::string::String> = "dateRanges" 0 with_date_ranges,
        for_queues: ::std::vec::Vec<crate::Queue> = "forQueues" 0 with_for_queues,
        wrapup_codes: ::std::vec::Vec<crate::WrapupCode> = "wrapupCodes" 0 with_wrapup_codes,
        languages: ::std::vec::Vec<crate::Language> = "languages" 0 with_languages,
        time_allowed: ::std::boxed::Box<crate::TimeAllowed> = "timeAllowed" 0 with_time_allowed,
        teams: ::std::vec::Vec<crate::Team> = "teams" 0 with_teams,
        directions: ::std::vec::Vec<crate::runtime::Open<Directions>> = "directions" 0 with_directions,
        duration: ::std::boxed::Box<crate::DurationCondition> = "duration" 0 with_duration,
    )
});

/// The property `directions` of `CallMediaPolicyConditions`. Known values: `INBOUND`, `OUTBOUND`.
#[non_exhaustive]
pub enum Directions {
    Inbound,
    Outbound,
}

crate::runtime::known!(Directions);

impl crate::runtime::Enum for Directions {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "INBOUND"),
        (Self::Outbound, "OUTBOUND"),
    ];
}
