// @generated from the schema "DocumentAttribute"; changes made here are lost at the next generation

/// The schema `DocumentAttribute`.
#[repr(C)]
pub struct DocumentAttribute {
    /// `attribute`: `Attribute`.
    pub attribute: ::std::option::Option<::std::boxed::Box<crate::Attribute>>,
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentAttribute "DocumentAttribute" 2 {
    (
        attribute: ::std::boxed::Box<crate::Attribute> = "attribute" 0 with_attribute,
        values: ::std::vec::Vec<::std::string::String> = "values" 0 with_values,
    )
});
