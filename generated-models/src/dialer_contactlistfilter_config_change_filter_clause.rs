// @generated from the schema "DialerContactlistfilterConfigChangeFilterClause"; changes made here are lost at the next generation

/// The schema `DialerContactlistfilterConfigChangeFilterClause`.
#[repr(C)]
pub struct DialerContactlistfilterConfigChangeFilterClause {
    /// `filterType`: `string`.
    #[doc(alias = "filterType")]
    pub filter_type: ::std::option::Option<crate::runtime::Open<FilterType>>,
    /// `predicates`: `array of DialerContactlistfilterConfigChangeFilterPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::DialerContactlistfilterConfigChangeFilterPredicate>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerContactlistfilterConfigChangeFilterClause "DialerContactlistfilterConfigChangeFilterClause" 3 {
    (
        filter_type: crate::runtime::Open<FilterType> = "filterType" 0 with_filter_type,
        predicates: ::std::vec::Vec<crate::DialerContactlistfilterConfigChangeFilterPredicate> = "predicates" 0 with_predicates,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});

/// The property `filterType` of `DialerContactlistfilterConfigChangeFilterClause`. Known values: `AND`, `OR`.
#[non_exhaustive]
pub enum FilterType {
    And,
    Or,
}

crate::runtime::known!(FilterType);

impl crate::runtime::Enum for FilterType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
    ];
}
