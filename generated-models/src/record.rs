// @generated from the schema "Record"; changes made here are lost at the next generation

/// The schema `Record`.
#[repr(C)]
pub struct Record {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Record "Record" 3 {
    (
        name: ::std::string::String = "name" 1 with_name,
        r#type: ::std::string::String = "type" 1 with_type,
        value: ::std::string::String = "value" 1 with_value,
    )
});
