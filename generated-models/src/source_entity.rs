// @generated from the schema "SourceEntity"; changes made here are lost at the next generation

/// The schema `SourceEntity`.
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

impl crate::runtime::Model for SourceEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        contest_complete_data: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SourceEntity = &<SourceEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SourceEntity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("type", "type", 0),
            ("contestCompleteData", "contest_complete_data", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.r#type, &E.contest_complete_data, &E.self_uri],
    }
};

crate::runtime::model!(SourceEntity);

crate::runtime::setters!(SourceEntity {
    with_id: id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_contest_complete_data: contest_complete_data: ::std::boxed::Box<crate::ContestCompleteData>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `SourceEntity`. Known values: `ThankYou`, `Congratulations`, `HighPerformance`, `CompanyValues`, `Competition`, `Race`, `Raffle`, `TeamGoal`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
