// @generated from the schema "JourneyOutcomeEventsNotificationReferrer"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationReferrer`.
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

impl crate::runtime::Model for JourneyOutcomeEventsNotificationReferrer {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        domain: ::std::option::Option::None,
        hostname: ::std::option::Option::None,
        keywords: ::std::option::Option::None,
        pathname: ::std::option::Option::None,
        query_string: ::std::option::Option::None,
        fragment: ::std::option::Option::None,
        name: ::std::option::Option::None,
        medium: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyOutcomeEventsNotificationReferrer = &<JourneyOutcomeEventsNotificationReferrer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyOutcomeEventsNotificationReferrer",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("url", "url", 0),
            ("domain", "domain", 0),
            ("hostname", "hostname", 0),
            ("keywords", "keywords", 0),
            ("pathname", "pathname", 0),
            ("queryString", "query_string", 0),
            ("fragment", "fragment", 0),
            ("name", "name", 0),
            ("medium", "medium", 0),
        ],
        fields: &[
            &E.url,
            &E.domain,
            &E.hostname,
            &E.keywords,
            &E.pathname,
            &E.query_string,
            &E.fragment,
            &E.name,
            &E.medium,
        ],
    }
};

crate::runtime::model!(JourneyOutcomeEventsNotificationReferrer);

crate::runtime::setters!(JourneyOutcomeEventsNotificationReferrer {
    with_url: url: ::std::string::String,
    with_domain: domain: ::std::string::String,
    with_hostname: hostname: ::std::string::String,
    with_keywords: keywords: ::std::string::String,
    with_pathname: pathname: ::std::string::String,
    with_query_string: query_string: ::std::string::String,
    with_fragment: fragment: ::std::string::String,
    with_name: name: ::std::string::String,
    with_medium: medium: crate::runtime::Open<Medium>,
});

/// The property `medium` of `JourneyOutcomeEventsNotificationReferrer`. Known values: `internal`, `search`, `social`, `email`, `unknown`, `paid`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Medium {
    Internal,
    Search,
    Social,
    Email,
    Unknown,
    Paid,
}

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
