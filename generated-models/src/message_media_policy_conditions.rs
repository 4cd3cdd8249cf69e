// @generated from the schema "MessageMediaPolicyConditions"; changes made here are lost at the next generation

/// The schema `MessageMediaPolicyConditions`.
#[repr(C)]
pub struct MessageMediaPolicyConditions {
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
    /// `customerParticipation`: `string`.
    #[doc(alias = "customerParticipation")]
    pub customer_participation: ::std::option::Option<
        crate::runtime::Open<CustomerParticipation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessageMediaPolicyConditions "MessageMediaPolicyConditions" 8 {
    (
        for_users: ::std::vec::Vec<crate::User> = "forUsers" 0 with_for_users,
        date_ranges: ::std::vec::Vec<::std::string::String> = "dateRanges" 0 with_date_ranges,
        for_queues: ::std::vec::Vec<crate::Queue> = "forQueues" 0 with_for_queues,
        wrapup_codes: ::std::vec::Vec<crate::WrapupCode> = "wrapupCodes" 0 with_wrapup_codes,
        languages: ::std::vec::Vec<crate::Language> = "languages" 0 with_languages,
        time_allowed: ::std::boxed::Box<crate::TimeAllowed> = "timeAllowed" 0 with_time_allowed,
        teams: ::std::vec::Vec<crate::Team> = "teams" 0 with_teams,
        customer_participation: crate::runtime::Open<CustomerParticipation> = "customerParticipation" 0 with_customer_participation,
    )
});

/// The property `customerParticipation` of `MessageMediaPolicyConditions`. Known values: `YES`, `NO`.
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
