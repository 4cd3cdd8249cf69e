// @generated from the schema "NamedEntityTypeBinding"; changes made here are lost at the next generation

/// The schema `NamedEntityTypeBinding`.
#[repr(C)]
pub struct NamedEntityTypeBinding {
    /// `entityType`: `string`, required.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<::std::string::String>,
    /// `entityName`: `string`, required.
    #[doc(alias = "entityName")]
    pub entity_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NamedEntityTypeBinding "NamedEntityTypeBinding" 2 {
    (
        entity_type: ::std::string::String = "entityType" 1 with_entity_type,
        entity_name: ::std::string::String = "entityName" 1 with_entity_name,
    )
});
