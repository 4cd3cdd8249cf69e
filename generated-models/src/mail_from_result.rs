// @generated from the schema "MailFromResult"; changes made here are lost at the next generation

/// The schema `MailFromResult`.
pub struct MailFromResult {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `records`: `array of Record`.
    pub records: ::std::option::Option<::std::vec::Vec<crate::Record>>,
    /// `mailFromDomain`: `string`, required.
    #[doc(alias = "mailFromDomain")]
    pub mail_from_domain: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MailFromResult {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        records: ::std::option::Option::None,
        mail_from_domain: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MailFromResult = &<MailFromResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MailFromResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 0),
            ("records", "records", 0),
            ("mailFromDomain", "mail_from_domain", 1),
        ],
        fields: &[&E.status, &E.records, &E.mail_from_domain],
    }
};

crate::runtime::model!(MailFromResult);

crate::runtime::setters!(MailFromResult {
    with_status: status: crate::runtime::Open<Status>,
    with_records: records: ::std::vec::Vec<crate::Record>,
    with_mail_from_domain: mail_from_domain: ::std::string::String,
});

/// The property `status` of `MailFromResult`. Known values: `FAILED`, `PENDING`, `VERIFIED`, `UNKNOWN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Failed,
    Pending,
    Verified,
    Unknown,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Failed, "FAILED"),
        (Self::Pending, "PENDING"),
        (Self::Verified, "VERIFIED"),
        (Self::Unknown, "UNKNOWN"),
    ];
}
