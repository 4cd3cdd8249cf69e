// @generated from the schema "OpenDataIngestionRuleResponse"; changes made here are lost at the next generation

/// The schema `OpenDataIngestionRuleResponse`.
#[repr(C)]
pub struct OpenDataIngestionRuleResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `platform`: `string`, read-only.
    pub platform: ::std::option::Option<::std::string::String>,
    /// `externalSource`: `DomainEntityRef`.
    #[doc(alias = "externalSource")]
    pub external_source: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenDataIngestionRuleResponse "OpenDataIngestionRuleResponse" 10 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        version: i32 = "version" 0 with_version,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        platform: ::std::string::String = "platform" 2 with_platform,
        external_source: ::std::boxed::Box<crate::DomainEntityRef> = "externalSource" 0 with_external_source,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `OpenDataIngestionRuleResponse`. Known values: `Active`, `Deleted`, `Error`, `Paused`, `Pending`, `SystemPaused`.
#[non_exhaustive]
pub enum Status {
    Active,
    Deleted,
    Error,
    Paused,
    Pending,
    SystemPaused,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Deleted, "Deleted"),
        (Self::Error, "Error"),
        (Self::Paused, "Paused"),
        (Self::Pending, "Pending"),
        (Self::SystemPaused, "SystemPaused"),
    ];
}
