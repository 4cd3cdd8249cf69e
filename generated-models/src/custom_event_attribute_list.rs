// @generated from the schema "CustomEventAttributeList"; changes made here are lost at the next generation

/// The schema `CustomEventAttributeList`.
#[repr(C)]
pub struct CustomEventAttributeList {
    /// `dataType`: `string`, required.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<::std::string::String>,
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CustomEventAttributeList "CustomEventAttributeList" 2 {
    (
        data_type: ::std::string::String = "dataType" 1 with_data_type,
        values: ::std::vec::Vec<::std::string::String> = "values" 1 with_values,
    )
});
