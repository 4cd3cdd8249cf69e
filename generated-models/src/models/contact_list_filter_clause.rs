// @generated from the schema "ContactListFilterClause"; changes made here are lost at the next generation

use crate::ContactListFilterPredicate;
use crate::runtime::{Extra, Open};

/// The schema `ContactListFilterClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactListFilterClause {
    /// `filterType`: one of `AND` and `OR`.
    #[doc(alias = "filterType")]
    pub filter_type: Option<Open<FilterType>>,
    /// `predicates`: `array of ContactListFilterPredicate`.
    pub predicates: Option<Vec<ContactListFilterPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactListFilterClause "ContactListFilterClause" 2 {
    (
        filter_type: Open<FilterType> = "filterType" with_filter_type,
        predicates: Vec<ContactListFilterPredicate> = "predicates" with_predicates,
    )
});

/// The property `filterType` of `ContactListFilterClause`. Known values: `AND`, `OR`.
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
