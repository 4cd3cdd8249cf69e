// @generated from the schema "ReportingTurnIntent"; changes made here are lost at the next generation

/// The schema `ReportingTurnIntent`.
#[repr(C)]
pub struct ReportingTurnIntent {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `confidence`: `number (double)`.
    pub confidence: ::std::option::Option<f64>,
    /// `slots`: `array of ReportingTurnIntentSlot`.
    pub slots: ::std::option::Option<::std::vec::Vec<crate::ReportingTurnIntentSlot>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReportingTurnIntent "ReportingTurnIntent" 3 {
    (
        name: ::std::string::String = "name" 0 with_name,
        confidence: f64 = "confidence" 0 with_confidence,
        slots: ::std::vec::Vec<crate::ReportingTurnIntentSlot> = "slots" 0 with_slots,
    )
});
