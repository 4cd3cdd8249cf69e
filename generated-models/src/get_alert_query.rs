// @generated from the schema "GetAlertQuery"; changes made here are lost at the next generation

/// The schema `GetAlertQuery`.
pub struct GetAlertQuery {
    /// `ruleType`: `string`, required.
    #[doc(alias = "ruleType")]
    pub rule_type: ::std::option::Option<crate::runtime::Open<RuleType>>,
    /// `queryType`: `string`, required.
    #[doc(alias = "queryType")]
    pub query_type: ::std::option::Option<crate::runtime::Open<QueryType>>,
    /// `alertStatus`: `string`.
    #[doc(alias = "alertStatus")]
    pub alert_status: ::std::option::Option<crate::runtime::Open<AlertStatus>>,
    /// `viewedStatus`: `string`.
    #[doc(alias = "viewedStatus")]
    pub viewed_status: ::std::option::Option<crate::runtime::Open<ViewedStatus>>,
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GetAlertQuery {
    const EMPTY: Self = Self {
        rule_type: ::std::option::Option::None,
        query_type: ::std::option::Option::None,
        alert_status: ::std::option::Option::None,
        viewed_status: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        sort_by: ::std::option::Option::None,
        sort_order: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GetAlertQuery = &<GetAlertQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GetAlertQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("ruleType", "rule_type", 1),
            ("queryType", "query_type", 1),
            ("alertStatus", "alert_status", 0),
            ("viewedStatus", "viewed_status", 0),
            ("pageNumber", "page_number", 0),
            ("pageSize", "page_size", 0),
            ("sortBy", "sort_by", 0),
            ("sortOrder", "sort_order", 0),
        ],
        fields: &[
            &E.rule_type,
            &E.query_type,
            &E.alert_status,
            &E.viewed_status,
            &E.page_number,
            &E.page_size,
            &E.sort_by,
            &E.sort_order,
        ],
    }
};

crate::runtime::model!(GetAlertQuery);

crate::runtime::setters!(GetAlertQuery {
    with_rule_type: rule_type: crate::runtime::Open<RuleType>,
    with_query_type: query_type: crate::runtime::Open<QueryType>,
    with_alert_status: alert_status: crate::runtime::Open<AlertStatus>,
    with_viewed_status: viewed_status: crate::runtime::Open<ViewedStatus>,
    with_page_number: page_number: i32,
    with_page_size: page_size: i32,
    with_sort_by: sort_by: crate::runtime::Open<SortBy>,
    with_sort_order: sort_order: crate::runtime::Open<SortOrder>,
});

/// The property `ruleType` of `GetAlertQuery`. Known values: `Conversation`, `Presence`, `All`.
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

/// The property `queryType` of `GetAlertQuery`. Known values: `Info`, `Count`.
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

/// The property `alertStatus` of `GetAlertQuery`. Known values: `Active`, `Inactive`, `All`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlertStatus {
    Active,
    Inactive,
    All,
}

impl crate::runtime::Enum for AlertStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
        (Self::All, "All"),
    ];
}

/// The property `viewedStatus` of `GetAlertQuery`. Known values: `Unread`, `Read`, `All`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ViewedStatus {
    Unread,
    Read,
    All,
}

impl crate::runtime::Enum for ViewedStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unread, "Unread"),
        (Self::Read, "Read"),
        (Self::All, "All"),
    ];
}

/// The property `sortBy` of `GetAlertQuery`. Known values: `Name`, `DateStart`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortBy {
    Name,
    DateStart,
}

impl crate::runtime::Enum for SortBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Name, "Name"),
        (Self::DateStart, "DateStart"),
    ];
}

/// The property `sortOrder` of `GetAlertQuery`. Known values: `Asc`, `Desc`.
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
