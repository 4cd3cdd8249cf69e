// @generated from the schema "Filter"; changes made here are lost at the next generation

/// The schema `Filter`.
#[repr(C)]
pub struct Filter {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<::std::string::String>,
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Filter "Filter" 4 {
    (
        name: ::std::string::String = "name" 1 with_name,
        r#type: ::std::string::String = "type" 1 with_type,
        operator: ::std::string::String = "operator" 1 with_operator,
        values: ::std::vec::Vec<::std::string::String> = "values" 1 with_values,
    )
});
