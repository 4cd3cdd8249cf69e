// @generated from the schema "DetectedDialogAct"; changes made here are lost at the next generation

/// The schema `DetectedDialogAct`.
pub struct DetectedDialogAct {
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `probability`: `number (double)`, read-only.
    pub probability: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DetectedDialogAct {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        probability: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DetectedDialogAct = &<DetectedDialogAct as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DetectedDialogAct",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 2), ("probability", "probability", 2)],
        fields: &[&E.name, &E.probability],
    }
};

crate::runtime::model!(DetectedDialogAct);

crate::runtime::setters!(DetectedDialogAct {
    with_name: name: ::std::string::String,
    with_probability: probability: f64,
});
