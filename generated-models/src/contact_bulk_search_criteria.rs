// @generated from the schema "ContactBulkSearchCriteria"; changes made here are lost at the next generation

/// The schema `ContactBulkSearchCriteria`.
pub struct ContactBulkSearchCriteria {
    /// `clauses`: `array of ContactListFilterClause`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::ContactListFilterClause>>,
    /// `filterType`: `string`.
    #[doc(alias = "filterType")]
    pub filter_type: ::std::option::Option<crate::runtime::Open<FilterType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactBulkSearchCriteria {
    const EMPTY: Self = Self {
        clauses: ::std::option::Option::None,
        filter_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactBulkSearchCriteria = &<ContactBulkSearchCriteria as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactBulkSearchCriteria",
        empty: E,
        extra: &E.extra,
        properties: &[("clauses", "clauses", 0), ("filterType", "filter_type", 0)],
        fields: &[&E.clauses, &E.filter_type],
    }
};

crate::runtime::model!(ContactBulkSearchCriteria);

crate::runtime::setters!(ContactBulkSearchCriteria {
    with_clauses: clauses: ::std::vec::Vec<crate::ContactListFilterClause>,
    with_filter_type: filter_type: crate::runtime::Open<FilterType>,
});

/// The property `filterType` of `ContactBulkSearchCriteria`. Known values: `AND`, `OR`.
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
