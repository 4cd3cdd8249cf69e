// @generated from the schema "DetectedIntent"; changes made here are lost at the next generation

/// The schema `DetectedIntent`.
#[repr(C)]
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

crate::runtime::model!(DetectedIntent "DetectedIntent" 3 {
    (
        name: ::std::string::String = "name" 2 with_name,
        probability: f64 = "probability" 2 with_probability,
        entities: ::std::vec::Vec<crate::DetectedNamedEntity> = "entities" 2 with_entities,
    )
});
