// @generated from the schema "ContactBulkSearchCriteria"; changes made here are lost at the next generation

use crate::ContactListFilterClause;
use crate::runtime::{Extra, Open};

/// The schema `ContactBulkSearchCriteria`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactBulkSearchCriteria {
    /// `clauses`: `array of ContactListFilterClause`.
    pub clauses: Option<Vec<ContactListFilterClause>>,
    /// `filterType`: one of `AND` and `OR`.
    #[doc(alias = "filterType")]
    pub filter_type: Option<Open<FilterType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactBulkSearchCriteria "ContactBulkSearchCriteria" 2 {
    (
        clauses: Vec<ContactListFilterClause> = "clauses" with_clauses,
        filter_type: Open<FilterType> = "filterType" with_filter_type,
    )
});

/// The property `filterType` of `ContactBulkSearchCriteria`. Known values: `AND`, `OR`.
#[repr(u16)]
#[non_exhaustive]
pub enum FilterType {
    And,
    Or,
}

crate::runtime::values!(FilterType {
    And = "AND",
    Or = "OR",
});
