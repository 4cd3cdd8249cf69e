// @generated from the schema "ReportingTurnIntentSlot"; changes made here are lost at the next generation

/// The schema `ReportingTurnIntentSlot`.
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

impl crate::runtime::Model for ReportingTurnIntentSlot {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        value: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        confidence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReportingTurnIntentSlot = &<ReportingTurnIntentSlot as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReportingTurnIntentSlot",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("value", "value", 0),
            ("type", "type", 0),
            ("confidence", "confidence", 0),
        ],
        fields: &[&E.name, &E.value, &E.r#type, &E.confidence],
    }
};

crate::runtime::model!(ReportingTurnIntentSlot);

crate::runtime::setters!(ReportingTurnIntentSlot {
    with_name: name: ::std::string::String,
    with_value: value: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_confidence: confidence: f64,
});
