// @generated from the schema "DialerContactlistfilterConfigChangeRange"; changes made here are lost at the next generation

/// The schema `DialerContactlistfilterConfigChangeRange`.
#[repr(C)]
pub struct DialerContactlistfilterConfigChangeRange {
    /// `min`: `string`.
    pub min: ::std::option::Option<::std::string::String>,
    /// `max`: `string`.
    pub max: ::std::option::Option<::std::string::String>,
    /// `minInclusive`: `boolean`.
    #[doc(alias = "minInclusive")]
    pub min_inclusive: ::std::option::Option<bool>,
    /// `maxInclusive`: `boolean`.
    #[doc(alias = "maxInclusive")]
    pub max_inclusive: ::std::option::Option<bool>,
    /// `inSet`: `array of string`.
    #[doc(alias = "inSet")]
    pub in_set: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerContactlistfilterConfigChangeRange "DialerContactlistfilterConfigChangeRange" 6 {
    (
        min: ::std::string::String = "min" 0 with_min,
        max: ::std::string::String = "max" 0 with_max,
        min_inclusive: bool = "minInclusive" 0 with_min_inclusive,
        max_inclusive: bool = "maxInclusive" 0 with_max_inclusive,
        in_set: ::std::vec::Vec<::std::string::String> = "inSet" 0 with_in_set,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
