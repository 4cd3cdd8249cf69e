// @generated from the schema "GetRulesQuery"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `GetRulesQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GetRulesQuery {
    /// `ruleType`: one of `Conversation`, `Presence` and `All`, required.
    #[doc(alias = "ruleType")]
    pub rule_type: Option<Open<RuleType>>,
    /// `queryType`: one of `Info` and `Count`, required.
    #[doc(alias = "queryType")]
    pub query_type: Option<Open<QueryType>>,
    /// `enabledType`: one of `Enabled`, `Disabled` and `All`.
    #[doc(alias = "enabledType")]
    pub enabled_type: Option<Open<EnabledType>>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `sortBy`: one of `Name` and `DateCreated`.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<Open<SortBy>>,
    /// `sortOrder`: one of `Asc` and `Desc`.
    #[doc(alias = "sortOrder")]
    pub sort_order: Option<Open<SortOrder>>,
    /// `ruleName`: `string`.
    #[doc(alias = "ruleName")]
    pub rule_name: Option<String>,
    /// `nameSearchType`: one of `Exact`, `Contains` and `Unknown`.
    #[doc(alias = "nameSearchType")]
    pub name_search_type: Option<Open<NameSearchType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GetRulesQuery "GetRulesQuery" 9 {
    (
        rule_type: Open<RuleType> = "ruleType" with_rule_type required,
        query_type: Open<QueryType> = "queryType" with_query_type required,
        enabled_type: Open<EnabledType> = "enabledType" with_enabled_type,
        page_number: i32 = "pageNumber" with_page_number,
        page_size: i32 = "pageSize" with_page_size,
        sort_by: Open<SortBy> = "sortBy" with_sort_by,
        sort_order: Open<SortOrder> = "sortOrder" with_sort_order,
        rule_name: String = "ruleName" with_rule_name,
        name_search_type: Open<NameSearchType> = "nameSearchType" with_name_search_type,
    )
});

/// The property `ruleType` of `GetRulesQuery`. Known values: `Conversation`, `Presence`, `All`.
#[repr(u16)]
#[non_exhaustive]
pub enum RuleType {
    Conversation,
    Presence,
    All,
}

crate::runtime::values!(RuleType {
    Conversation = "Conversation",
    Presence = "Presence",
    All = "All",
});

/// The property `queryType` of `GetRulesQuery`. Known values: `Info`, `Count`.
#[repr(u16)]
#[non_exhaustive]
pub enum QueryType {
    Info,
    Count,
}

crate::runtime::values!(QueryType {
    Info = "Info",
    Count = "Count",
});

/// The property `enabledType` of `GetRulesQuery`. Known values: `Enabled`, `Disabled`, `All`.
#[repr(u16)]
#[non_exhaustive]
pub enum EnabledType {
    Enabled,
    Disabled,
    All,
}

crate::runtime::values!(EnabledType {
    Enabled = "Enabled",
    Disabled = "Disabled",
    All = "All",
});

/// The property `sortBy` of `GetRulesQuery`. Known values: `Name`, `DateCreated`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortBy {
    Name,
    DateCreated,
}

crate::runtime::values!(SortBy {
    Name = "Name",
    DateCreated = "DateCreated",
});

/// The property `sortOrder` of `GetRulesQuery`. Known values: `Asc`, `Desc`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

crate::runtime::values!(SortOrder {
    Asc = "Asc",
    Desc = "Desc",
});

/// The property `nameSearchType` of `GetRulesQuery`. Known values: `Exact`, `Contains`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum NameSearchType {
    Exact,
    Contains,
    Unknown,
}

crate::runtime::values!(NameSearchType {
    Exact = "Exact",
    Contains = "Contains",
    Unknown = "Unknown",
});
