// @generated from the schema "ConfusionInfo"; changes made here are lost at the next generation

/// The schema `ConfusionInfo`.
#[repr(C)]
pub struct ConfusionInfo {
    /// `intents`: `array of ConfusionIntentInfo`.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::ConfusionIntentInfo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConfusionInfo "ConfusionInfo" 1 {
    (
        intents: ::std::vec::Vec<crate::ConfusionIntentInfo> = "intents" 0 with_intents,
    )
});
