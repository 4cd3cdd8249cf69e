// @generated from the schema "DialerContactlistfilterConfigChangeFilterClause"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::DialerContactlistfilterConfigChangeFilterPredicate;
use crate::runtime::{Extra, Open};

/// The schema `DialerContactlistfilterConfigChangeFilterClause`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerContactlistfilterConfigChangeFilterClause {
    /// `filterType`: one of `AND` and `OR`.
    #[doc(alias = "filterType")]
    pub filter_type: Option<Open<FilterType>>,
    /// `predicates`: `array of DialerContactlistfilterConfigChangeFilterPredicate`.
    pub predicates: Option<Vec<DialerContactlistfilterConfigChangeFilterPredicate>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerContactlistfilterConfigChangeFilterClause "DialerContactlistfilterConfigChangeFilterClause" 3 {
    (
        filter_type: Open<FilterType> = "filterType" with_filter_type,
        predicates: Vec<DialerContactlistfilterConfigChangeFilterPredicate> = "predicates" with_predicates,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});

/// The property `filterType` of `DialerContactlistfilterConfigChangeFilterClause`. Known values: `AND`, `OR`.
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
