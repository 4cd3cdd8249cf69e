// @generated from the schema "EntityChange"; changes made here are lost at the next generation

/// The schema `EntityChange`.
pub struct EntityChange {
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: ::std::option::Option<::std::string::String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: ::std::option::Option<::std::string::String>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<::std::string::String>,
    /// `oldValues`: `array of string`.
    #[doc(alias = "oldValues")]
    pub old_values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `newValues`: `array of string`.
    #[doc(alias = "newValues")]
    pub new_values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EntityChange {
    const EMPTY: Self = Self {
        entity_id: ::std::option::Option::None,
        entity_name: ::std::option::Option::None,
        entity_type: ::std::option::Option::None,
        old_values: ::std::option::Option::None,
        new_values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EntityChange = &<EntityChange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EntityChange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entityId", "entity_id", 0),
            ("entityName", "entity_name", 0),
            ("entityType", "entity_type", 0),
            ("oldValues", "old_values", 0),
            ("newValues", "new_values", 0),
        ],
        fields: &[
            &E.entity_id,
            &E.entity_name,
            &E.entity_type,
            &E.old_values,
            &E.new_values,
        ],
    }
};

crate::runtime::model!(EntityChange);

crate::runtime::setters!(EntityChange {
    with_entity_id: entity_id: ::std::string::String,
    with_entity_name: entity_name: ::std::string::String,
    with_entity_type: entity_type: ::std::string::String,
    with_old_values: old_values: ::std::vec::Vec<::std::string::String>,
    with_new_values: new_values: ::std::vec::Vec<::std::string::String>,
});
