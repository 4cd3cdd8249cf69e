// @generated from the schema "JourneyWebActionEventsNotificationReferrer"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `JourneyWebActionEventsNotificationReferrer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyWebActionEventsNotificationReferrer {
    /// `url`: `string`.
    pub url: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `hostname`: `string`.
    pub hostname: Option<String>,
    /// `keywords`: `string`.
    pub keywords: Option<String>,
    /// `pathname`: `string`.
    pub pathname: Option<String>,
    /// `queryString`: `string`.
    #[doc(alias = "queryString")]
    pub query_string: Option<String>,
    /// `fragment`: `string`.
    pub fragment: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `medium`: one of `internal`, `search`, `social`, `email` and 2 more.
    pub medium: Option<Open<Medium>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyWebActionEventsNotificationReferrer "JourneyWebActionEventsNotificationReferrer" 9 {
    (
        url: String = "url" with_url,
        domain: String = "domain" with_domain,
        hostname: String = "hostname" with_hostname,
        keywords: String = "keywords" with_keywords,
        pathname: String = "pathname" with_pathname,
        query_string: String = "queryString" with_query_string,
        fragment: String = "fragment" with_fragment,
        name: String = "name" with_name,
        medium: Open<Medium> = "medium" with_medium,
    )
});

/// The property `medium` of `JourneyWebActionEventsNotificationReferrer`. Known values: `internal`, `search`, `social`, `email`, `unknown`, `paid`.
#[repr(u16)]
#[non_exhaustive]
pub enum Medium {
    Internal,
    Search,
    Social,
    Email,
    Unknown,
    Paid,
}

crate::runtime::values!(Medium {
    Internal = "internal",
    Search = "search",
    Social = "social",
    Email = "email",
    Unknown = "unknown",
    Paid = "paid",
});
