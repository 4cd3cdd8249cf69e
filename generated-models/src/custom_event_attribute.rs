// @generated from the schema "CustomEventAttribute"; changes made here are lost at the next generation

/// The schema `CustomEventAttribute`.
#[repr(C)]
pub struct CustomEventAttribute {
    /// `dataType`: `string`, required.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CustomEventAttribute "CustomEventAttribute" 2 {
    (
        data_type: ::std::string::String = "dataType" 1 with_data_type,
        value: ::std::string::String = "value" 1 with_value,
    )
});
