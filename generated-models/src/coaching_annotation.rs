// @generated from the schema "CoachingAnnotation"; changes made here are lost at the next generation

/// The schema `CoachingAnnotation`.
#[repr(C)]
pub struct CoachingAnnotation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `isDeleted`: `boolean`, read-only.
    #[doc(alias = "isDeleted")]
    pub is_deleted: ::std::option::Option<bool>,
    /// `accessType`: `string`, read-only.
    #[doc(alias = "accessType")]
    pub access_type: ::std::option::Option<crate::runtime::Open<AccessType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CoachingAnnotation "CoachingAnnotation" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 2 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 2 with_modified_by,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        text: ::std::string::String = "text" 1 with_text,
        is_deleted: bool = "isDeleted" 2 with_is_deleted,
        access_type: crate::runtime::Open<AccessType> = "accessType" 2 with_access_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `accessType` of `CoachingAnnotation`. Known values: `Public`, `Private`.
#[non_exhaustive]
pub enum AccessType {
    Public,
    Private,
}

crate::runtime::known!(AccessType);

impl crate::runtime::Enum for AccessType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Public, "Public"),
        (Self::Private, "Private"),
    ];
}
