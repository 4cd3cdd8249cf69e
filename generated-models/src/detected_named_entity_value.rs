// @generated from the schema "DetectedNamedEntityValue"; changes made here are lost at the next generation

/// The schema `DetectedNamedEntityValue`.
pub struct DetectedNamedEntityValue {
    /// `raw`: `string`, read-only.
    pub raw: ::std::option::Option<::std::string::String>,
    /// `resolved`: `string`, read-only.
    pub resolved: ::std::option::Option<::std::string::String>,
    /// `unit`: `string`, read-only.
    pub unit: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DetectedNamedEntityValue {
    const EMPTY: Self = Self {
        raw: ::std::option::Option::None,
        resolved: ::std::option::Option::None,
        unit: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DetectedNamedEntityValue = &<DetectedNamedEntityValue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DetectedNamedEntityValue",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("raw", "raw", 2),
            ("resolved", "resolved", 2),
            ("unit", "unit", 2),
        ],
        fields: &[&E.raw, &E.resolved, &E.unit],
    }
};

crate::runtime::model!(DetectedNamedEntityValue);

crate::runtime::setters!(DetectedNamedEntityValue {
    with_raw: raw: ::std::string::String,
    with_resolved: resolved: ::std::string::String,
    with_unit: unit: ::std::string::String,
});
