// @generated from the schema "KnowledgeGuestSessionContext"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestSessionContext`.
#[repr(C)]
pub struct KnowledgeGuestSessionContext {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `values`: `array of Entity`, required.
    pub values: ::std::option::Option<::std::vec::Vec<crate::Entity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeGuestSessionContext "KnowledgeGuestSessionContext" 2 {
    (
        id: ::std::string::String = "id" 1 with_id,
        values: ::std::vec::Vec<crate::Entity> = "values" 1 with_values,
    )
});
