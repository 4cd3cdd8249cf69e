// @generated from the schema "IntentFeedback"; changes made here are lost at the next generation

use crate::DetectedNamedEntity;
use crate::runtime::{Extra, Open};

/// The schema `IntentFeedback`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IntentFeedback {
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `probability`: `number (double)`, read-only.
    pub probability: Option<f64>,
    /// `entities`: `array of DetectedNamedEntity`, read-only.
    pub entities: Option<Vec<DetectedNamedEntity>>,
    /// `assessment`: one of `Incorrect`, `Correct`, `Unknown` and `Disabled`.
    pub assessment: Option<Open<Assessment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IntentFeedback "IntentFeedback" 4 {
    (
        name: String = "name" with_name read_only,
        probability: f64 = "probability" with_probability read_only,
        entities: Vec<DetectedNamedEntity> = "entities" with_entities read_only,
        assessment: Open<Assessment> = "assessment" with_assessment,
    )
});

/// The property `assessment` of `IntentFeedback`. Known values: `Incorrect`, `Correct`, `Unknown`, `Disabled`.
#[repr(u16)]
#[non_exhaustive]
pub enum Assessment {
    Incorrect,
    Correct,
    Unknown,
    Disabled,
}

crate::runtime::values!(Assessment {
    Incorrect = "Incorrect",
    Correct = "Correct",
    Unknown = "Unknown",
    Disabled = "Disabled",
});
