// @generated from the schema "Header"; changes made here are lost at the next generation

/// The schema `Header`.
#[repr(C)]
pub struct Header {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Header "Header" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        value: ::std::string::String = "value" 0 with_value,
    )
});
