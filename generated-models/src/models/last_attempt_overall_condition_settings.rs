// @generated from the schema "LastAttemptOverallConditionSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LastAttemptOverallConditionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LastAttemptOverallConditionSettings {
    /// `mediaTypes`: array of one of `Voice`, `Email`, `Sms` and `WhatsApp`, required.
    #[doc(alias = "mediaTypes")]
    pub media_types: Option<Vec<Open<MediaTypes>>>,
    /// `operator`: one of `Before` and `After`, required.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LastAttemptOverallConditionSettings "LastAttemptOverallConditionSettings" 3 {
    (
        media_types: Vec<Open<MediaTypes>> = "mediaTypes" with_media_types required,
        operator: Open<Operator> = "operator" with_operator required,
        value: String = "value" with_value required,
    )
});

/// The property `mediaTypes` of `LastAttemptOverallConditionSettings`. Known values: `Voice`, `Email`, `Sms`, `WhatsApp`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaTypes {
    Voice,
    Email,
    Sms,
    WhatsApp,
}

crate::runtime::values!(MediaTypes {
    Voice = "Voice",
    Email = "Email",
    Sms = "Sms",
    WhatsApp = "WhatsApp",
});

/// The property `operator` of `LastAttemptOverallConditionSettings`. Known values: `Before`, `After`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Before,
    After,
}

crate::runtime::values!(Operator {
    Before = "Before",
    After = "After",
});
