// @generated from the schema "DialerContactlistfilterConfigChangeFilterClause"; changes made here are lost at the next generation

/// The schema `DialerContactlistfilterConfigChangeFilterClause`.
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

impl crate::runtime::Model for DialerContactlistfilterConfigChangeFilterClause {
    const EMPTY: Self = Self {
        filter_type: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerContactlistfilterConfigChangeFilterClause = &<DialerContactlistfilterConfigChangeFilterClause as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerContactlistfilterConfigChangeFilterClause",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("filterType", "filter_type", 0),
            ("predicates", "predicates", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.filter_type, &E.predicates, &E.additional_properties],
    }
};

crate::runtime::model!(DialerContactlistfilterConfigChangeFilterClause);

crate::runtime::setters!(DialerContactlistfilterConfigChangeFilterClause {
    with_filter_type: filter_type: crate::runtime::Open<FilterType>,
    with_predicates: predicates: ::std::vec::Vec<crate::DialerContactlistfilterConfigChangeFilterPredicate>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});

/// The property `filterType` of `DialerContactlistfilterConfigChangeFilterClause`. Known values: `AND`, `OR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FilterType {
    And,
    Or,
}

impl crate::runtime::Enum for FilterType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
    ];
}
