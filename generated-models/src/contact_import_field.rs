// @generated from the schema "ContactImportField"; changes made here are lost at the next generation

/// The schema `ContactImportField`.
#[repr(C)]
pub struct ContactImportField {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `included`: `boolean`, required.
    pub included: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactImportField "ContactImportField" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        included: bool = "included" 1 with_included,
    )
});
