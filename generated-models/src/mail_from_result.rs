// @generated from the schema "MailFromResult"; changes made here are lost at the next generation

/// The schema `MailFromResult`.
#[repr(C)]
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

crate::runtime::model!(MailFromResult "MailFromResult" 3 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        records: ::std::vec::Vec<crate::Record> = "records" 0 with_records,
        mail_from_domain: ::std::string::String = "mailFromDomain" 1 with_mail_from_domain,
    )
});

/// The property `status` of `MailFromResult`. Known values: `FAILED`, `PENDING`, `VERIFIED`, `UNKNOWN`.
#[non_exhaustive]
pub enum Status {
    Failed,
    Pending,
    Verified,
    Unknown,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Failed, "FAILED"),
        (Self::Pending, "PENDING"),
        (Self::Verified, "VERIFIED"),
        (Self::Unknown, "UNKNOWN"),
    ];
}
