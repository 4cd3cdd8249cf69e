// @generated from the schema "JourneyOutcomeEventsNotificationReferrer"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationReferrer`.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationReferrer {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `domain`: `string`.
    pub domain: ::std::option::Option<::std::string::String>,
    /// `hostname`: `string`.
    pub hostname: ::std::option::Option<::std::string::String>,
    /// `keywords`: `string`.
    pub keywords: ::std::option::Option<::std::string::String>,
    /// `pathname`: `string`.
    pub pathname: ::std::option::Option<::std::string::String>,
    /// `queryString`: `string`.
    #[doc(alias = "queryString")]
    pub query_string: ::std::option::Option<::std::string::String>,
    /// `fragment`: `string`.
    pub fragment: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `medium`: `string`.
    pub medium: ::std::option::Option<crate::runtime::Open<Medium>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationReferrer "JourneyOutcomeEventsNotificationReferrer" 9 {
    (
        url: ::std::string::String = "url" 0 with_url,
        domain: ::std::string::String = "domain" 0 with_domain,
        hostname: ::std::string::String = "hostname" 0 with_hostname,
        keywords: ::std::string::String = "keywords" 0 with_keywords,
        pathname: ::std::string::String = "pathname" 0 with_pathname,
        query_string: ::std::string::String = "queryString" 0 with_query_string,
        fragment: ::std::string::String = "fragment" 0 with_fragment,
        name: ::std::string::String = "name" 0 with_name,
        medium: crate::runtime::Open<Medium> = "medium" 0 with_medium,
    )
});

/// The property `medium` of `JourneyOutcomeEventsNotificationReferrer`. Known values: `internal`, `search`, `social`, `email`, `unknown`, `paid`.
#[non_exhaustive]
pub enum Medium {
    Internal,
    Search,
    Social,
    Email,
    Unknown,
    Paid,
}

crate::runtime::known!(Medium);

impl crate::runtime::Enum for Medium {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Internal, "internal"),
        (Self::Search, "search"),
        (Self::Social, "social"),
        (Self::Email, "email"),
        (Self::Unknown, "unknown"),
        (Self::Paid, "paid"),
    ];
}
