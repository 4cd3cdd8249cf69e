// @generated from the schema "NluDetectionOutput"; changes made here are lost at the next generation

/// The schema `NluDetectionOutput`.
pub struct NluDetectionOutput {
    /// `intents`: `array of DetectedIntent`, read-only.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::DetectedIntent>>,
    /// `dialogActs`: `array of DetectedDialogAct`, read-only.
    #[doc(alias = "dialogActs")]
    pub dialog_acts: ::std::option::Option<::std::vec::Vec<crate::DetectedDialogAct>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluDetectionOutput {
    const EMPTY: Self = Self {
        intents: ::std::option::Option::None,
        dialog_acts: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluDetectionOutput = &<NluDetectionOutput as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluDetectionOutput",
        empty: E,
        extra: &E.extra,
        properties: &[("intents", "intents", 2), ("dialogActs", "dialog_acts", 2)],
        fields: &[&E.intents, &E.dialog_acts],
    }
};

crate::runtime::model!(NluDetectionOutput);

crate::runtime::setters!(NluDetectionOutput {
    with_intents: intents: ::std::vec::Vec<crate::DetectedIntent>,
    with_dialog_acts: dialog_acts: ::std::vec::Vec<crate::DetectedDialogAct>,
});
