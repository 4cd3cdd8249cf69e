// @generated from the schema "BillingUsageReport"; changes made here are lost at the next generation

/// The schema `BillingUsageReport`.
pub struct BillingUsageReport {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `usages`: `array of BillingUsage`, required.
    pub usages: ::std::option::Option<::std::vec::Vec<crate::BillingUsage>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BillingUsageReport {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        status: ::std::option::Option::None,
        usages: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BillingUsageReport = &<BillingUsageReport as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BillingUsageReport",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("startDate", "start_date", 1),
            ("endDate", "end_date", 1),
            ("status", "status", 0),
            ("usages", "usages", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.start_date,
            &E.end_date,
            &E.status,
            &E.usages,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(BillingUsageReport);

crate::runtime::setters!(BillingUsageReport {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_status: status: crate::runtime::Open<Status>,
    with_usages: usages: ::std::vec::Vec<crate::BillingUsage>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `BillingUsageReport`. Known values: `InProgress`, `Complete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Complete,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Complete, "Complete"),
    ];
}
