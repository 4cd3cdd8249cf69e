// @generated from the schema "GetRulesQuery"; changes made here are lost at the next generation

/// The schema `GetRulesQuery`.
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

impl crate::runtime::Model for GetRulesQuery {
    const EMPTY: Self = Self {
        rule_type: ::std::option::Option::None,
        query_type: ::std::option::Option::None,
        enabled_type: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        sort_by: ::std::option::Option::None,
        sort_order: ::std::option::Option::None,
        rule_name: ::std::option::Option::None,
        name_search_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GetRulesQuery = &<GetRulesQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GetRulesQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("ruleType", "rule_type", 1),
            ("queryType", "query_type", 1),
            ("enabledType", "enabled_type", 0),
            ("pageNumber", "page_number", 0),
            ("pageSize", "page_size", 0),
            ("sortBy", "sort_by", 0),
            ("sortOrder", "sort_order", 0),
            ("ruleName", "rule_name", 0),
            ("nameSearchType", "name_search_type", 0),
        ],
        fields: &[
            &E.rule_type,
            &E.query_type,
            &E.enabled_type,
            &E.page_number,
            &E.page_size,
            &E.sort_by,
            &E.sort_order,
            &E.rule_name,
            &E.name_search_type,
        ],
    }
};

crate::runtime::model!(GetRulesQuery);

crate::runtime::setters!(GetRulesQuery {
    with_rule_type: rule_type: crate::runtime::Open<RuleType>,
    with_query_type: query_type: crate::runtime::Open<QueryType>,
    with_enabled_type: enabled_type: crate::runtime::Open<EnabledType>,
    with_page_number: page_number: i32,
    with_page_size: page_size: i32,
    with_sort_by: sort_by: crate::runtime::Open<SortBy>,
    with_sort_order: sort_order: crate::runtime::Open<SortOrder>,
    with_rule_name: rule_name: ::std::string::String,
    with_name_search_type: name_search_type: crate::runtime::Open<NameSearchType>,
});

/// The property `ruleType` of `GetRulesQuery`. Known values: `Conversation`, `Presence`, `All`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RuleType {
    Conversation,
    Presence,
    All,
}

impl crate::runtime::Enum for RuleType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Conversation, "Conversation"),
        (Self::Presence, "Presence"),
        (Self::All, "All"),
    ];
}

/// The property `queryType` of `GetRulesQuery`. Known values: `Info`, `Count`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryType {
    Info,
    Count,
}

impl crate::runtime::Enum for QueryType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Info, "Info"),
        (Self::Count, "Count"),
    ];
}

/// The property `enabledType` of `GetRulesQuery`. Known values: `Enabled`, `Disabled`, `All`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnabledType {
    Enabled,
    Disabled,
    All,
}

impl crate::runtime::Enum for EnabledType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Enabled, "Enabled"),
        (Self::Disabled, "Disabled"),
        (Self::All, "All"),
    ];
}

/// The property `sortBy` of `GetRulesQuery`. Known values: `Name`, `DateCreated`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortBy {
    Name,
    DateCreated,
}

impl crate::runtime::Enum for SortBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Name, "Name"),
        (Self::DateCreated, "DateCreated"),
    ];
}

/// The property `sortOrder` of `GetRulesQuery`. Known values: `Asc`, `Desc`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "Asc"),
        (Self::Desc, "Desc"),
    ];
}

/// The property `nameSearchType` of `GetRulesQuery`. Known values: `Exact`, `Contains`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameSearchType {
    Exact,
    Contains,
    Unknown,
}

impl crate::runtime::Enum for NameSearchType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Exact, "Exact"),
        (Self::Contains, "Contains"),
        (Self::Unknown, "Unknown"),
    ];
}
