// @generated from the schema "NluDetectionOutput"; changes made here are lost at the next generation

/// The schema `NluDetectionOutput`.
#[repr(C)]
pub struct NluDetectionOutput {
    /// `intents`: `array of DetectedIntent`, read-only.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::DetectedIntent>>,
    /// `dialogActs`: `array of DetectedDialogAct`, read-only.
    #[doc(alias = "dialogActs")]
    pub dialog_acts: ::std::option::Option<::std::vec::Vec<crate::DetectedDialogAct>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluDetectionOutput "NluDetectionOutput" 2 {
    (
        intents: ::std::vec::Vec<crate::DetectedIntent> = "intents" 2 with_intents,
        dialog_acts: ::std::vec::Vec<crate::DetectedDialogAct> = "dialogActs" 2 with_dialog_acts,
    )
});
