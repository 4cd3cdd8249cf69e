// @generated from the schema "DetectedIntent"; changes made here are lost at the next generation

/// The schema `DetectedIntent`.
pub struct DetectedIntent {
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `probability`: `number (double)`, read-only.
    pub probability: ::std::option::Option<f64>,
    /// `entities`: `array of DetectedNamedEntity`, read-only.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::DetectedNamedEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DetectedIntent {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        probability: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DetectedIntent = &<DetectedIntent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DetectedIntent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 2),
            ("probability", "probability", 2),
            ("entities", "entities", 2),
        ],
        fields: &[&E.name, &E.probability, &E.entities],
    }
};

crate::runtime::model!(DetectedIntent);

crate::runtime::setters!(DetectedIntent {
    with_name: name: ::std::string::String,
    with_probability: probability: f64,
    with_entities: entities: ::std::vec::Vec<crate::DetectedNamedEntity>,
});
