// @generated from the schema "LastAttemptOverallConditionSettings"; changes made here are lost at the next generation

/// The schema `LastAttemptOverallConditionSettings`.
#[repr(C)]
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

crate::runtime::model!(LastAttemptOverallConditionSettings "LastAttemptOverallConditionSettings" 3 {
    (
        media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>> = "mediaTypes" 1 with_media_types,
        operator: crate::runtime::Open<Operator> = "operator" 1 with_operator,
        value: ::std::string::String = "value" 1 with_value,
    )
});

/// The property `mediaTypes` of `LastAttemptOverallConditionSettings`. Known values: `Voice`, `Email`, `Sms`, `WhatsApp`.
#[non_exhaustive]
pub enum MediaTypes {
    Voice,
    Email,
    Sms,
    WhatsApp,
}

crate::runtime::known!(MediaTypes);

impl crate::runtime::Enum for MediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "Voice"),
        (Self::Email, "Email"),
        (Self::Sms, "Sms"),
        (Self::WhatsApp, "WhatsApp"),
    ];
}

/// The property `operator` of `LastAttemptOverallConditionSettings`. Known values: `Before`, `After`.
#[non_exhaustive]
pub enum Operator {
    Before,
    After,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Before, "Before"),
        (Self::After, "After"),
    ];
}
