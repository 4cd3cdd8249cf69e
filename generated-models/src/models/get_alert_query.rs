// @generated from the schema "GetAlertQuery"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `GetAlertQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GetAlertQuery {
    /// `ruleType`: one of `Conversation`, `Presence` and `All`, required.
    #[doc(alias = "ruleType")]
    pub rule_type: Option<Open<RuleType>>,
    /// `queryType`: one of `Info` and `Count`, required.
    #[doc(alias = "queryType")]
    pub query_type: Option<Open<QueryType>>,
    /// `alertStatus`: one of `Active`, `Inactive` and `All`.
    #[doc(alias = "alertStatus")]
    pub alert_status: Option<Open<AlertStatus>>,
    /// `viewedStatus`: one of `Unread`, `Read` and `All`.
    #[doc(alias = "viewedStatus")]
    pub viewed_status: Option<Open<ViewedStatus>>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `sortBy`: one of `Name` and `DateStart`.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<Open<SortBy>>,
    /// `sortOrder`: one of `Asc` and `Desc`.
    #[doc(alias = "sortOrder")]
    pub sort_order: Option<Open<SortOrder>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GetAlertQuery "GetAlertQuery" 8 {
    (
        rule_type: Open<RuleType> = "ruleType" with_rule_type required,
        query_type: Open<QueryType> = "queryType" with_query_type required,
        alert_status: Open<AlertStatus> = "alertStatus" with_alert_status,
        viewed_status: Open<ViewedStatus> = "viewedStatus" with_viewed_status,
        page_number: i32 = "pageNumber" with_page_number,
        page_size: i32 = "pageSize" with_page_size,
        sort_by: Open<SortBy> = "sortBy" with_sort_by,
        sort_order: Open<SortOrder> = "sortOrder" with_sort_order,
    )
});

/// The property `ruleType` of `GetAlertQuery`. Known values: `Conversation`, `Presence`, `All`.
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

/// The property `queryType` of `GetAlertQuery`. Known values: `Info`, `Count`.
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

/// The property `alertStatus` of `GetAlertQuery`. Known values: `Active`, `Inactive`, `All`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlertStatus {
    Active,
    Inactive,
    All,
}

crate::runtime::values!(AlertStatus {
    Active = "Active",
    Inactive = "Inactive",
    All = "All",
});

/// The property `viewedStatus` of `GetAlertQuery`. Known values: `Unread`, `Read`, `All`.
#[repr(u16)]
#[non_exhaustive]
pub enum ViewedStatus {
    Unread,
    Read,
    All,
}

crate::runtime::values!(ViewedStatus {
    Unread = "Unread",
    Read = "Read",
    All = "All",
});

/// The property `sortBy` of `GetAlertQuery`. Known values: `Name`, `DateStart`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortBy {
    Name,
    DateStart,
}

crate::runtime::values!(SortBy {
    Name = "Name",
    DateStart = "DateStart",
});

/// The property `sortOrder` of `GetAlertQuery`. Known values: `Asc`, `Desc`.
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
