// @generated from the schema "ConfusionDetails"; changes made here are lost at the next generation

/// The schema `ConfusionDetails`.
#[repr(C)]
pub struct ConfusionDetails {
    /// `intents`: `array of ConfusionIntentDetails`.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::ConfusionIntentDetails>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConfusionDetails "ConfusionDetails" 1 {
    (
        intents: ::std::vec::Vec<crate::ConfusionIntentDetails> = "intents" 0 with_intents,
    )
});
