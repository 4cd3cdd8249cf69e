// @generated from the schema "SourceEntity"; changes made here are lost at the next generation

/// The schema `SourceEntity`.
#[repr(C)]
pub struct SourceEntity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `contestCompleteData`: `ContestCompleteData`.
    #[doc(alias = "contestCompleteData")]
    pub contest_complete_data: ::std::option::Option<
        ::std::boxed::Box<crate::ContestCompleteData>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SourceEntity "SourceEntity" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        contest_complete_data: ::std::boxed::Box<crate::ContestCompleteData> = "contestCompleteData" 0 with_contest_complete_data,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `SourceEntity`. Known values: `ThankYou`, `Congratulations`, `HighPerformance`, `CompanyValues`, `Competition`, `Race`, `Raffle`, `TeamGoal`.
#[non_exhaustive]
pub enum Type {
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
        (Self::ThankYou, "ThankYou"),
        (Self::Congratulations, "Congratulations"),
        (Self::HighPerformance, "HighPerformance"),
        (Self::CompanyValues, "CompanyValues"),
        (Self::Competition, "Competition"),
        (Self::Race, "Race"),
        (Self::Raffle, "Raffle"),
        (Self::TeamGoal, "TeamGoal"),
    ];
}
