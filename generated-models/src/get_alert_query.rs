// @generated from the schema "GetAlertQuery"; changes made here are lost at the next generation

/// The schema `GetAlertQuery`.
#[repr(C)]
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

crate::runtime::model!(GetAlertQuery "GetAlertQuery" 8 {
    (
        rule_type: crate::runtime::Open<RuleType> = "ruleType" 1 with_rule_type,
        query_type: crate::runtime::Open<QueryType> = "queryType" 1 with_query_type,
        alert_status: crate::runtime::Open<AlertStatus> = "alertStatus" 0 with_alert_status,
        viewed_status: crate::runtime::Open<ViewedStatus> = "viewedStatus" 0 with_viewed_status,
        page_number: i32 = "pageNumber" 0 with_page_number,
        page_size: i32 = "pageSize" 0 with_page_size,
        sort_by: crate::runtime::Open<SortBy> = "sortBy" 0 with_sort_by,
        sort_order: crate::runtime::Open<SortOrder> = "sortOrder" 0 with_sort_order,
    )
});

/// The property `ruleType` of `GetAlertQuery`. Known values: `Conversation`, `Presence`, `All`.
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

/// The property `queryType` of `GetAlertQuery`. Known values: `Info`, `Count`.
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

/// The property `alertStatus` of `GetAlertQuery`. Known values: `Active`, `Inactive`, `All`.
#[non_exhaustive]
pub enum AlertStatus {
    Active,
    Inactive,
    All,
}

crate::runtime::known!(AlertStatus);

impl crate::runtime::Enum for AlertStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
        (Self::All, "All"),
    ];
}

/// The property `viewedStatus` of `GetAlertQuery`. Known values: `Unread`, `Read`, `All`.
#[non_exhaustive]
pub enum ViewedStatus {
    Unread,
    Read,
    All,
}

crate::runtime::known!(ViewedStatus);

impl crate::runtime::Enum for ViewedStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unread, "Unread"),
        (Self::Read, "Read"),
        (Self::All, "All"),
    ];
}

/// The property `sortBy` of `GetAlertQuery`. Known values: `Name`, `DateStart`.
#[non_exhaustive]
pub enum SortBy {
    Name,
    DateStart,
}

crate::runtime::known!(SortBy);

impl crate::runtime::Enum for SortBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Name, "Name"),
        (Self::DateStart, "DateStart"),
    ];
}

/// The property `sortOrder` of `GetAlertQuery`. Known values: `Asc`, `Desc`.
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
