// @generated from the schema "NamedEntityAnnotation"; changes made here are lost at the next generation

/// The schema `NamedEntityAnnotation`.
#[repr(C)]
pub struct NamedEntityAnnotation {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NamedEntityAnnotation "NamedEntityAnnotation" 1 {
    (
        name: ::std::string::String = "name" 1 with_name,
    )
});
