// @generated from the schema "TypedAttribute"; changes made here are lost at the next generation

/// The schema `TypedAttribute`.
#[repr(C)]
pub struct TypedAttribute {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TypedAttribute "TypedAttribute" 2 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
        value: ::std::string::String = "value" 0 with_value,
    )
});
