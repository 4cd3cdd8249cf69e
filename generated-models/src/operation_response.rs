// @generated from the schema "OperationResponse"; changes made here are lost at the next generation

/// The schema `OperationResponse`.
#[repr(C)]
pub struct OperationResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `createdBy`: `UserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `source`: `KnowledgeOperationSource`.
    pub source: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeOperationSource>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OperationResponse "OperationResponse" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        status: ::std::string::String = "status" 0 with_status,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 0 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        source: ::std::boxed::Box<crate::KnowledgeOperationSource> = "source" 0 with_source,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `OperationResponse`. Known values: `Import`, `Export`, `Parse`, `Sync`.
#[non_exhaustive]
pub enum Type {
    Import,
    Export,
    Parse,
    Sync,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Import, "Import"),
        (Self::Export, "Export"),
        (Self::Parse, "Parse"),
        (Self::Sync, "Sync"),
    ];
}
