// @generated from the schema "PolicyConditions"; changes made here are lost at the next generation

/// The schema `PolicyConditions`.
#[repr(C)]
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

crate::runtime::model!(PolicyConditions "PolicyConditions" 10 {
    (
        for_users: ::std::vec::Vec<crate::User> = "forUsers" 0 with_for_users,
        directions: ::std::vec::Vec<crate::runtime::Open<Directions>> = "directions" 0 with_directions,
        date_ranges: ::std::vec::Vec<::std::string::String> = "dateRanges" 0 with_date_ranges,
        media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>> = "mediaTypes" 0 with_media_types,
        for_queues: ::std::vec::Vec<crate::Queue> = "forQueues" 0 with_for_queues,
        duration: ::std::boxed::Box<crate::DurationCondition> = "duration" 0 with_duration,
        wrapup_codes: ::std::vec::Vec<crate::WrapupCode> = "wrapupCodes" 0 with_wrapup_codes,
        time_allowed: ::std::boxed::Box<crate::TimeAllowed> = "timeAllowed" 0 with_time_allowed,
        teams: ::std::vec::Vec<crate::Team> = "teams" 0 with_teams,
        customer_participation: crate::runtime::Open<CustomerParticipation> = "customerParticipation" 0 with_customer_participation,
    )
});

/// The property `directions` of `PolicyConditions`. Known values: `INBOUND`, `OUTBOUND`.
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

/// The property `mediaTypes` of `PolicyConditions`. Known values: `CALL`, `CHAT`.
#[non_exhaustive]
pub enum MediaTypes {
    Call,
    Chat,
}

crate::runtime::known!(MediaTypes);

impl crate::runtime::Enum for MediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Call, "CALL"),
        (Self::Chat, "CHAT"),
    ];
}

/// The property `customerParticipation` of `PolicyConditions`. Known values: `YES`, `NO`.
#[non_exhaustive]
pub enum CustomerParticipation {
    Yes,
    No,
}

crate::runtime::known!(CustomerParticipation);

impl crate::runtime::Enum for CustomerParticipation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Yes, "YES"),
        (Self::No, "NO"),
    ];
}
