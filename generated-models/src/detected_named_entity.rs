// @generated from the schema "DetectedNamedEntity"; changes made here are lost at the next generation

/// The schema `DetectedNamedEntity`.
pub struct DetectedNamedEntity {
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `entityType`: `string`, read-only.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<::std::string::String>,
    /// `probability`: `number (double)`, read-only.
    pub probability: ::std::option::Option<f64>,
    /// `value`: `DetectedNamedEntityValue`, read-only.
    pub value: ::std::option::Option<::std::boxed::Box<crate::DetectedNamedEntityValue>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DetectedNamedEntity {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        entity_type: ::std::option::Option::None,
        probability: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DetectedNamedEntity = &<DetectedNamedEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DetectedNamedEntity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 2),
            ("entityType", "entity_type", 2),
            ("probability", "probability", 2),
            ("value", "value", 2),
        ],
        fields: &[&E.name, &E.entity_type, &E.probability, &E.value],
    }
};

crate::runtime::model!(DetectedNamedEntity);

crate::runtime::setters!(DetectedNamedEntity {
    with_name: name: ::std::string::String,
    with_entity_type: entity_type: ::std::string::String,
    with_probability: probability: f64,
    with_value: value: ::std::boxed::Box<crate::DetectedNamedEntityValue>,
});
