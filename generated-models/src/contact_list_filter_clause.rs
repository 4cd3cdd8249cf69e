// @generated from the schema "ContactListFilterClause"; changes made here are lost at the next generation

/// The schema `ContactListFilterClause`.
pub struct ContactListFilterClause {
    /// `filterType`: `string`.
    #[doc(alias = "filterType")]
    pub filter_type: ::std::option::Option<crate::runtime::Open<FilterType>>,
    /// `predicates`: `array of ContactListFilterPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::ContactListFilterPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactListFilterClause {
    const EMPTY: Self = Self {
        filter_type: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactListFilterClause = &<ContactListFilterClause as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactListFilterClause",
        empty: E,
        extra: &E.extra,
        properties: &[("filterType", "filter_type", 0), ("predicates", "predicates", 0)],
        fields: &[&E.filter_type, &E.predicates],
    }
};

crate::runtime::model!(ContactListFilterClause);

crate::runtime::setters!(ContactListFilterClause {
    with_filter_type: filter_type: crate::runtime::Open<FilterType>,
    with_predicates: predicates: ::std::vec::Vec<crate::ContactListFilterPredicate>,
});

/// The property `filterType` of `ContactListFilterClause`. Known values: `AND`, `OR`.
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
