// @generated from the schema "LastAttemptOverallConditionSettings"; changes made here are lost at the next generation

/// The schema `LastAttemptOverallConditionSettings`.
pub struct LastAttemptOverallConditionSettings {
    /// `mediaTypes`: `array of string`, required.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    >,
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LastAttemptOverallConditionSettings {
    const EMPTY: Self = Self {
        media_types: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LastAttemptOverallConditionSettings = &<LastAttemptOverallConditionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LastAttemptOverallConditionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("mediaTypes", "media_types", 1),
            ("operator", "operator", 1),
            ("value", "value", 1),
        ],
        fields: &[&E.media_types, &E.operator, &E.value],
    }
};

crate::runtime::model!(LastAttemptOverallConditionSettings);

crate::runtime::setters!(LastAttemptOverallConditionSettings {
    with_media_types: media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
});

/// The property `mediaTypes` of `LastAttemptOverallConditionSettings`. Known values: `Voice`, `Email`, `Sms`, `WhatsApp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaTypes {
    Voice,
    Email,
    Sms,
    WhatsApp,
}

impl crate::runtime::Enum for MediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "Voice"),
        (Self::Email, "Email"),
        (Self::Sms, "Sms"),
        (Self::WhatsApp, "WhatsApp"),
    ];
}

/// The property `operator` of `LastAttemptOverallConditionSettings`. Known values: `Before`, `After`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Before,
    After,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Before, "Before"),
        (Self::After, "After"),
    ];
}
