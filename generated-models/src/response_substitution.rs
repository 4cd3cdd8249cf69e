// @generated from the schema "ResponseSubstitution"; changes made here are lost at the next generation

/// The schema `ResponseSubstitution`.
#[repr(C)]
pub struct ResponseSubstitution {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `defaultValue`: `string`.
    #[doc(alias = "defaultValue")]
    pub default_value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResponseSubstitution "ResponseSubstitution" 3 {
    (
        id: ::std::string::String = "id" 1 with_id,
        description: ::std::string::String = "description" 0 with_description,
        default_value: ::std::string::String = "defaultValue" 0 with_default_value,
    )
});
