// @generated from the schema "ContactsExport"; changes made here are lost at the next generation

/// The schema `ContactsExport`.
pub struct ContactsExport {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `queryConditions`: `ContactsExportQueryConditions`.
    #[doc(alias = "queryConditions")]
    pub query_conditions: ::std::option::Option<
        ::std::boxed::Box<crate::ContactsExportQueryConditions>,
    >,
    /// `createdBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `downloadUrl`: `string`, read-only.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactsExport {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        division_ids: ::std::option::Option::None,
        query_conditions: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        status: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactsExport = &<ContactsExport as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactsExport",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("divisionIds", "division_ids", 0),
            ("queryConditions", "query_conditions", 0),
            ("createdBy", "created_by", 2),
            ("dateCreated", "date_created", 2),
            ("status", "status", 2),
            ("downloadUrl", "download_url", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.division_ids,
            &E.query_conditions,
            &E.created_by,
            &E.date_created,
            &E.status,
            &E.download_url,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ContactsExport);

crate::runtime::setters!(ContactsExport {
    with_id: id: ::std::string::String,
    with_division_ids: division_ids: ::std::vec::Vec<::std::string::String>,
    with_query_conditions: query_conditions: ::std::boxed::Box<crate::ContactsExportQueryConditions>,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_status: status: crate::runtime::Open<Status>,
    with_download_url: download_url: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `ContactsExport`. Known values: `RUNNING`, `SUCCEEDED`, `FAILED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Running,
    Succeeded,
    Failed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Running, "RUNNING"),
        (Self::Succeeded, "SUCCEEDED"),
        (Self::Failed, "FAILED"),
    ];
}
