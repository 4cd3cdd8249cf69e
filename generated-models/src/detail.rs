// @generated from the schema "Detail"; changes made here are lost at the next generation

/// The schema `Detail`.
pub struct Detail {
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `fieldName`: `string`.
    #[doc(alias = "fieldName")]
    pub field_name: ::std::option::Option<::std::string::String>,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: ::std::option::Option<::std::string::String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Detail {
    const EMPTY: Self = Self {
        error_code: ::std::option::Option::None,
        field_name: ::std::option::Option::None,
        entity_id: ::std::option::Option::None,
        entity_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Detail = &<Detail as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Detail",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("errorCode", "error_code", 0),
            ("fieldName", "field_name", 0),
            ("entityId", "entity_id", 0),
            ("entityName", "entity_name", 0),
        ],
        fields: &[&E.error_code, &E.field_name, &E.entity_id, &E.entity_name],
    }
};

crate::runtime::model!(Detail);

crate::runtime::setters!(Detail {
    with_error_code: error_code: ::std::string::String,
    with_field_name: field_name: ::std::string::String,
    with_entity_id: entity_id: ::std::string::String,
    with_entity_name: entity_name: ::std::string::String,
});
