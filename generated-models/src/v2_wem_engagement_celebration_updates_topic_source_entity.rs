// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicSourceEntity"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicSourceEntity`.
#[repr(C)]
pub struct V2WemEngagementCelebrationUpdatesTopicSourceEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `contestCompleteData`: `V2WemEngagementCelebrationUpdatesTopicContestCompleteData`.
    #[doc(alias = "contestCompleteData")]
    pub contest_complete_data: ::std::option::Option<
        ::std::boxed::Box<
            crate::V2WemEngagementCelebrationUpdatesTopicContestCompleteData,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicSourceEntity "V2WemEngagementCelebrationUpdatesTopicSourceEntity" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        contest_complete_data: ::std::boxed::Box<crate::V2WemEngagementCelebrationUpdatesTopicContestCompleteData> = "contestCompleteData" 0 with_contest_complete_data,
    )
});

/// The property `type` of `V2WemEngagementCelebrationUpdatesTopicSourceEntity`. Known values: `UNKNOWN`, `THANK_YOU`, `CONGRATULATIONS`, `HIGH_PERFORMANCE`, `COMPANY_VALUES`, `COMPETITION`, `RACE`, `RAFFLE`, `TEAM_GOAL`.
#[non_exhaustive]
pub enum Type {
    Unknown,
    ThankYou,
    Congratulations,
    HighPerformance,
    CompanyValues,
    Competition,
    Race,
    Raffle,
    TeamGoal,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::ThankYou, "THANK_YOU"),
        (Self::Congratulations, "CONGRATULATIONS"),
        (Self::HighPerformance, "HIGH_PERFORMANCE"),
        (Self::CompanyValues, "COMPANY_VALUES"),
        (Self::Competition, "COMPETITION"),
        (Self::Race, "RACE"),
        (Self::Raffle, "RAFFLE"),
        (Self::TeamGoal, "TEAM_GOAL"),
    ];
}
