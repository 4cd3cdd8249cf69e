// @generated from the schema "GroupByAttribute"; changes made here are lost at the next generation

/// The schema `GroupByAttribute`.
#[repr(C)]
pub struct GroupByAttribute {
    /// `attribute`: `string`, read-only.
    pub attribute: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, read-only.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GroupByAttribute "GroupByAttribute" 2 {
    (
        attribute: ::std::string::String = "attribute" 2 with_attribute,
        value: ::std::string::String = "value" 2 with_value,
    )
});
