// @generated from the schema "Celebration"; changes made here are lost at the next generation

/// The schema `Celebration`.
#[repr(C)]
pub struct Celebration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `recipient`: `UserReference`.
    pub recipient: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `createdBy`: `UserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `note`: `string`.
    pub note: ::std::option::Option<::std::string::String>,
    /// `sourceEntity`: `SourceEntity`.
    #[doc(alias = "sourceEntity")]
    pub source_entity: ::std::option::Option<::std::boxed::Box<crate::SourceEntity>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Celebration "Celebration" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        recipient: ::std::boxed::Box<crate::UserReference> = "recipient" 0 with_recipient,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 0 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        title: ::std::string::String = "title" 0 with_title,
        note: ::std::string::String = "note" 0 with_note,
        source_entity: ::std::boxed::Box<crate::SourceEntity> = "sourceEntity" 0 with_source_entity,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `Celebration`. Known values: `Recognition`, `ContestComplete`.
#[non_exhaustive]
pub enum Type {
    Recognition,
    ContestComplete,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Recognition, "Recognition"),
        (Self::ContestComplete, "ContestComplete"),
    ];
}
