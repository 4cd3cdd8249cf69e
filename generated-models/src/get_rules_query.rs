// @generated from the schema "GetRulesQuery"; changes made here are lost at the next generation

/// The schema `GetRulesQuery`.
#[repr(C)]
pub struct GetRulesQuery {
    /// `ruleType`: `string`, required.
    #[doc(alias = "ruleType")]
    pub rule_type: ::std::option::Option<crate::runtime::Open<RuleType>>,
    /// `queryType`: `string`, required.
    #[doc(alias = "queryType")]
    pub query_type: ::std::option::Option<crate::runtime::Open<QueryType>>,
    /// `enabledType`: `string`.
    #[doc(alias = "enabledType")]
    pub enabled_type: ::std::option::Option<crate::runtime::Open<EnabledType>>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: ::std::option::Option<crate::runtime::Open<SortBy>>,
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// `ruleName`: `string`.
    #[doc(alias = "ruleName")]
    pub rule_name: ::std::option::Option<::std::string::String>,
    /// `nameSearchType`: `string`.
    #[doc(alias = "nameSearchType")]
    pub name_search_type: ::std::option::Option<crate::runtime::Open<NameSearchType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GetRulesQuery "GetRulesQuery" 9 {
    (
        rule_type: crate::runtime::Open<RuleType> = "ruleType" 1 with_rule_type,
        query_type: crate::runtime::Open<QueryType> = "queryType" 1 with_query_type,
        enabled_type: crate::runtime::Open<EnabledType> = "enabledType" 0 with_enabled_type,
        page_number: i32 = "pageNumber" 0 with_page_number,
        page_size: i32 = "pageSize" 0 with_page_size,
        sort_by: crate::runtime::Open<SortBy> = "sortBy" 0 with_sort_by,
        sort_order: crate::runtime::Open<SortOrder> = "sortOrder" 0 with_sort_order,
        rule_name: ::std::string::String = "ruleName" 0 with_rule_name,
        name_search_type: crate::runtime::Open<NameSearchType> = "nameSearchType" 0 with_name_search_type,
    )
});

/// The property `ruleType` of `GetRulesQuery`. Known values: `Conversation`, `Presence`, `All`.
#[non_exhaustive]
pub enum RuleType {
    Conversation,
    Presence,
    All,
}

crate::runtime::known!(RuleType);

impl crate::runtime::Enum for RuleType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Conversation, "Conversation"),
        (Self::Presence, "Presence"),
        (Self::All, "All"),
    ];
}

/// The property `queryType` of `GetRulesQuery`. Known values: `Info`, `Count`.
#[non_exhaustive]
pub enum QueryType {
    Info,
    Count,
}

crate::runtime::known!(QueryType);

impl crate::runtime::Enum for QueryType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Info, "Info"),
        (Self::Count, "Count"),
    ];
}

/// The property `enabledType` of `GetRulesQuery`. Known values: `Enabled`, `Disabled`, `All`.
#[non_exhaustive]
pub enum EnabledType {
    Enabled,
    Disabled,
    All,
}

crate::runtime::known!(EnabledType);

impl crate::runtime::Enum for EnabledType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Enabled, "Enabled"),
        (Self::Disabled, "Disabled"),
        (Self::All, "All"),
    ];
}

/// The property `sortBy` of `GetRulesQuery`. Known values: `Name`, `DateCreated`.
#[non_exhaustive]
pub enum SortBy {
    Name,
    DateCreated,
}

crate::runtime::known!(SortBy);

impl crate::runtime::Enum for SortBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Name, "Name"),
        (Self::DateCreated, "DateCreated"),
    ];
}

/// The property `sortOrder` of `GetRulesQuery`. Known values: `Asc`, `Desc`.
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

crate::runtime::known!(SortOrder);

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "Asc"),
        (Self::Desc, "Desc"),
    ];
}

/// The property `nameSearchType` of `GetRulesQuery`. Known values: `Exact`, `Contains`, `Unknown`.
#[non_exhaustive]
pub enum NameSearchType {
    Exact,
    Contains,
    Unknown,
}

crate::runtime::known!(NameSearchType);

impl crate::runtime::Enum for NameSearchType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Exact, "Exact"),
        (Self::Contains, "Contains"),
        (Self::Unknown, "Unknown"),
    ];
}
