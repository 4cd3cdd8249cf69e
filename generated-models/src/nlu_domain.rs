// @generated from the schema "NluDomain"; changes made here are lost at the next generation

/// The schema `NluDomain`.
#[repr(C)]
pub struct NluDomain {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `draftVersion`: `NluDomainVersion`, read-only.
    #[doc(alias = "draftVersion")]
    pub draft_version: ::std::option::Option<::std::boxed::Box<crate::NluDomainVersion>>,
    /// `lastPublishedVersion`: `NluDomainVersion`, read-only.
    #[doc(alias = "lastPublishedVersion")]
    pub last_published_version: ::std::option::Option<
        ::std::boxed::Box<crate::NluDomainVersion>,
    >,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `engineVersion`: `string`.
    #[doc(alias = "engineVersion")]
    pub engine_version: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluDomain "NluDomain" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        language: ::std::string::String = "language" 0 with_language,
        draft_version: ::std::boxed::Box<crate::NluDomainVersion> = "draftVersion" 2 with_draft_version,
        last_published_version: ::std::boxed::Box<crate::NluDomainVersion> = "lastPublishedVersion" 2 with_last_published_version,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        engine_version: ::std::string::String = "engineVersion" 0 with_engine_version,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
