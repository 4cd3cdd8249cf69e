// @generated from the schema "Manager"; changes made here are lost at the next generation

/// The schema `Manager`.
#[repr(C)]
pub struct Manager {
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `$ref`: `string`, read-only.
    #[doc(alias = "$ref")]
    pub r#ref: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Manager "Manager" 2 {
    (
        value: ::std::string::String = "value" 0 with_value,
        r#ref: ::std::string::String = "$ref" 2 with_ref,
    )
});
