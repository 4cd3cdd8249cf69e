// @generated from the schema "DetectedNamedEntity"; changes made here are lost at the next generation

/// The schema `DetectedNamedEntity`.
#[repr(C)]
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

crate::runtime::model!(DetectedNamedEntity "DetectedNamedEntity" 4 {
    (
        name: ::std::string::String = "name" 2 with_name,
        entity_type: ::std::string::String = "entityType" 2 with_entity_type,
        probability: f64 = "probability" 2 with_probability,
        value: ::std::boxed::Box<crate::DetectedNamedEntityValue> = "value" 2 with_value,
    )
});
