// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicSourceEntity"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicSourceEntity`.
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

impl crate::runtime::Model for V2WemEngagementCelebrationUpdatesTopicSourceEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        contest_complete_data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2WemEngagementCelebrationUpdatesTopicSourceEntity = &<V2WemEngagementCelebrationUpdatesTopicSourceEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2WemEngagementCelebrationUpdatesTopicSourceEntity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("type", "type", 0),
            ("contestCompleteData", "contest_complete_data", 0),
        ],
        fields: &[&E.id, &E.r#type, &E.contest_complete_data],
    }
};

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicSourceEntity);

crate::runtime::setters!(V2WemEngagementCelebrationUpdatesTopicSourceEntity {
    with_id: id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_contest_complete_data: contest_complete_data: ::std::boxed::Box<crate::V2WemEngagementCelebrationUpdatesTopicContestCompleteData>,
});

/// The property `type` of `V2WemEngagementCelebrationUpdatesTopicSourceEntity`. Known values: `UNKNOWN`, `THANK_YOU`, `CONGRATULATIONS`, `HIGH_PERFORMANCE`, `COMPANY_VALUES`, `COMPETITION`, `RACE`, `RAFFLE`, `TEAM_GOAL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
