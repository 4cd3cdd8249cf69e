// @generated from the schema "AcceleratorParameter"; changes made here are lost at the next generation

/// The schema `AcceleratorParameter`.
#[repr(C)]
pub struct AcceleratorParameter {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AcceleratorParameter "AcceleratorParameter" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        value: ::std::string::String = "value" 1 with_value,
    )
});
