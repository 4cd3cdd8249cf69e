// @generated from the schema "IntentFeedback"; changes made here are lost at the next generation

/// The schema `IntentFeedback`.
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

impl crate::runtime::Model for IntentFeedback {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        probability: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        assessment: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IntentFeedback = &<IntentFeedback as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IntentFeedback",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 2),
            ("probability", "probability", 2),
            ("entities", "entities", 2),
            ("assessment", "assessment", 0),
        ],
        fields: &[&E.name, &E.probability, &E.entities, &E.assessment],
    }
};

crate::runtime::model!(IntentFeedback);

crate::runtime::setters!(IntentFeedback {
    with_name: name: ::std::string::String,
    with_probability: probability: f64,
    with_entities: entities: ::std::vec::Vec<crate::DetectedNamedEntity>,
    with_assessment: assessment: crate::runtime::Open<Assessment>,
});

/// The property `assessment` of `IntentFeedback`. Known values: `Incorrect`, `Correct`, `Unknown`, `Disabled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Assessment {
    Incorrect,
    Correct,
    Unknown,
    Disabled,
}

impl crate::runtime::Enum for Assessment {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Incorrect, "Incorrect"),
        (Self::Correct, "Correct"),
        (Self::Unknown, "Unknown"),
        (Self::Disabled, "Disabled"),
    ];
}
