// @generated from the schema "ContactBulkSearchCriteria"; changes made here are lost at the next generation

/// The schema `ContactBulkSearchCriteria`.
#[repr(C)]
pub struct ContactBulkSearchCriteria {
    /// `clauses`: `array of ContactListFilterClause`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::ContactListFilterClause>>,
    /// `filterType`: `string`.
    #[doc(alias = "filterType")]
    pub filter_type: ::std::option::Option<crate::runtime::Open<FilterType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactBulkSearchCriteria "ContactBulkSearchCriteria" 2 {
    (
        clauses: ::std::vec::Vec<crate::ContactListFilterClause> = "clauses" 0 with_clauses,
        filter_type: crate::runtime::Open<FilterType> = "filterType" 0 with_filter_type,
    )
});

/// The property `filterType` of `ContactBulkSearchCriteria`. Known values: `AND`, `OR`.
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
