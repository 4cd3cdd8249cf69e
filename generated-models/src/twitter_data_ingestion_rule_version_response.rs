// @generated from the schema "TwitterDataIngestionRuleVersionResponse"; changes made here are lost at the next generation

/// The schema `TwitterDataIngestionRuleVersionResponse`.
#[repr(C)]
pub struct TwitterDataIngestionRuleVersionResponse {
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
    /// `searchTerms`: `string`.
    #[doc(alias = "searchTerms")]
    pub search_terms: ::std::option::Option<::std::string::String>,
    /// `countries`: `array of string`.
    pub countries: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TwitterDataIngestionRuleVersionResponse "TwitterDataIngestionRuleVersionResponse" 11 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        version: i32 = "version" 0 with_version,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        platform: ::std::string::String = "platform" 2 with_platform,
        search_terms: ::std::string::String = "searchTerms" 0 with_search_terms,
        countries: ::std::vec::Vec<::std::string::String> = "countries" 0 with_countries,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `TwitterDataIngestionRuleVersionResponse`. Known values: `Active`, `Deleted`, `Error`, `Paused`, `Pending`, `SystemPaused`.
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
