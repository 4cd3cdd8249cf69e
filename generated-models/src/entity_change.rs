// @generated from the schema "EntityChange"; changes made here are lost at the next generation

/// The schema `EntityChange`.
#[repr(C)]
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

crate::runtime::model!(EntityChange "EntityChange" 5 {
    (
        entity_id: ::std::string::String = "entityId" 0 with_entity_id,
        entity_name: ::std::string::String = "entityName" 0 with_entity_name,
        entity_type: ::std::string::String = "entityType" 0 with_entity_type,
        old_values: ::std::vec::Vec<::std::string::String> = "oldValues" 0 with_old_values,
        new_values: ::std::vec::Vec<::std::string::String> = "newValues" 0 with_new_values,
    )
});
