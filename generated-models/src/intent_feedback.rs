// @generated from the schema "IntentFeedback"; changes made here are lost at the next generation

/// The schema `IntentFeedback`.
#[repr(C)]
pub struct IntentFeedback {
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `probability`: `number (double)`, read-only.
    pub probability: ::std::option::Option<f64>,
    /// `entities`: `array of DetectedNamedEntity`, read-only.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::DetectedNamedEntity>>,
    /// `assessment`: `string`.
    pub assessment: ::std::option::Option<crate::runtime::Open<Assessment>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(IntentFeedback "IntentFeedback" 4 {
    (
        name: ::std::string::String = "name" 2 with_name,
        probability: f64 = "probability" 2 with_probability,
        entities: ::std::vec::Vec<crate::DetectedNamedEntity> = "entities" 2 with_entities,
        assessment: crate::runtime::Open<Assessment> = "assessment" 0 with_assessment,
    )
});

/// The property `assessment` of `IntentFeedback`. Known values: `Incorrect`, `Correct`, `Unknown`, `Disabled`.
#[non_exhaustive]
pub enum Assessment {
    Incorrect,
    Correct,
    Unknown,
    Disabled,
}

crate::runtime::known!(Assessment);

impl crate::runtime::Enum for Assessment {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Incorrect, "Incorrect"),
        (Self::Correct, "Correct"),
        (Self::Unknown, "Unknown"),
        (Self::Disabled, "Disabled"),
    ];
}
