// @generated from the schema "ContactListFilterClause"; changes made here are lost at the next generation

/// The schema `ContactListFilterClause`.
#[repr(C)]
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

crate::runtime::model!(ContactListFilterClause "ContactListFilterClause" 2 {
    (
        filter_type: crate::runtime::Open<FilterType> = "filterType" 0 with_filter_type,
        predicates: ::std::vec::Vec<crate::ContactListFilterPredicate> = "predicates" 0 with_predicates,
    )
});

/// The property `filterType` of `ContactListFilterClause`. Known values: `AND`, `OR`.
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
