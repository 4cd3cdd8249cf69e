// @generated from the schema "UCI10n"; changes made here are lost at the next generation

/// The schema `UCI10n`.
#[repr(C)]
pub struct UCI10n {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UCI10n "UCI10n" 1 {
    (
        name: ::std::string::String = "name" 0 with_name,
    )
});
