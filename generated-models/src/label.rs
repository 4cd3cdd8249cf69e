// @generated from the schema "Label"; changes made here are lost at the next generation

/// The schema `Label`.
#[repr(C)]
pub struct Label {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// `encoded`: `boolean`, required, read-only.
    pub encoded: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Label "Label" 3 {
    (
        name: ::std::string::String = "name" 1 with_name,
        value: ::std::string::String = "value" 1 with_value,
        encoded: bool = "encoded" 3 with_encoded,
    )
});
