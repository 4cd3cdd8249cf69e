// @generated from the schema "ReportingTurnIntentSlot"; changes made here are lost at the next generation

/// The schema `ReportingTurnIntentSlot`.
#[repr(C)]
pub struct ReportingTurnIntentSlot {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `confidence`: `number (double)`.
    pub confidence: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReportingTurnIntentSlot "ReportingTurnIntentSlot" 4 {
    (
        name: ::std::string::String = "name" 0 with_name,
        value: ::std::string::String = "value" 0 with_value,
        r#type: ::std::string::String = "type" 0 with_type,
        confidence: f64 = "confidence" 0 with_confidence,
    )
});
