// @generated from the schema "ReportingTurnIntent"; changes made here are lost at the next generation

/// The schema `ReportingTurnIntent`.
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

impl crate::runtime::Model for ReportingTurnIntent {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        confidence: ::std::option::Option::None,
        slots: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReportingTurnIntent = &<ReportingTurnIntent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReportingTurnIntent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("confidence", "confidence", 0),
            ("slots", "slots", 0),
        ],
        fields: &[&E.name, &E.confidence, &E.slots],
    }
};

crate::runtime::model!(ReportingTurnIntent);

crate::runtime::setters!(ReportingTurnIntent {
    with_name: name: ::std::string::String,
    with_confidence: confidence: f64,
    with_slots: slots: ::std::vec::Vec<crate::ReportingTurnIntentSlot>,
});
